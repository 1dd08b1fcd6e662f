// Where the reader was on a page whose content comes by script: a browser that comes back to it finds it still too short.

/** Keeps the place when the page is left. The function that it returns goes back there, once, when the content is complete. */
export function keepScroll(): () => void {
  const kept = (history.state as { scrollY?: unknown } | null)?.scrollY;
  let wanted = typeof kept === 'number' ? kept : undefined;
  // Who moves by then has chosen another place.
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, () => (wanted = undefined), { once: true, passive: true });
  addEventListener('pagehide', () => {
    try {
      history.replaceState({ ...(history.state as object | null), scrollY }, '');
      // The browser's own way back is an animation that would go on after ours.
      history.scrollRestoration = 'manual';
    } catch {
      // Browsers refuse too many changes in a short time.
    }
  });
  return () => {
    if (wanted !== undefined) scrollTo({ top: wanted, behavior: 'instant' });
    wanted = undefined;
    history.scrollRestoration = 'auto';
  };
}
