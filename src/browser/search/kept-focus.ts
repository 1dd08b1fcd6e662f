// The focus while parts of a page are replaced.

/**
 * Changes elements, and gives the focus to the same link where it was on one, or to `next` where what had it is gone.
 * @param next Asked after the change.
 */
export function keepFocus(change: () => void, next: () => HTMLElement | null | undefined): void {
  const focused = document.activeElement;
  const row = focused?.closest('[data-entry]')?.querySelector('a');
  const address = (row ?? focused)?.getAttribute('href');
  change();
  if (focused === null || focused.isConnected) return;
  const link = address == null ? null : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(address)}"]`);
  (link ?? next())?.focus();
}
