// The button that goes from the system's theme to light, to dark, and back. theme.js has set the stored one already.

const key = 'wayout:theme';
const root = document.documentElement;

/** Colours the browser's own bars like the page, whatever the system's theme is. */
function paintBars(): void {
  const colour = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.content = colour;
}

if (root.dataset['theme'] !== undefined) paintBars();

document.querySelector('[data-theme-button]')?.addEventListener('click', () => {
  const theme = { light: 'dark', dark: '' }[root.dataset['theme'] ?? ''] ?? 'light';
  if (theme === '') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  paintBars();
});
