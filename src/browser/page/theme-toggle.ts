// The button that goes from the system's theme to light, to dark, and back. theme.js has set the stored one already.
import { theme as words } from '../../view/words/words.ts';

const key = 'wayout:theme';
const root = document.documentElement;
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map((meta) => ({ meta, own: meta.content }));

/** Colours the browser's own bars like the page: by the reader's choice, or else by the system's theme. */
function paintBars(): void {
  const chosen = root.dataset['theme'] === undefined ? undefined : getComputedStyle(document.body).backgroundColor;
  for (const { meta, own } of bars) meta.content = chosen ?? own;
}

paintBars();

document.querySelector('[data-theme-button]')?.addEventListener('click', () => {
  const theme = ({ light: 'dark', dark: '' } as const)[root.dataset['theme'] ?? ''] ?? 'light';
  if (theme === '') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  paintBars();
  const status = document.querySelector('[data-theme-status]');
  if (status !== null) status.textContent = words[theme === '' ? 'system' : theme];
});
