// What the page of an entry runs besides what every page does.
import './tried.ts';
import { readList } from '../local-list.ts';

const picker = document.querySelector<HTMLElement>('[data-versions]');

if (picker !== null) {
  const load = (): void => void import('./my-version.ts').then(({ startPicker }) => startPicker(picker));
  // Few readers state a version: the others don't fetch what compares it.
  if (/[?&]v=/.test(location.search) || readList('wayout:versions').length > 0) load();
  else picker.addEventListener('focusin', load, { once: true });
}
