// What can be copied: the code beside a button, the address of a permalink, a fix or a dead end as a message for a chat, and
// a file of the site.
import { copying } from '../../view/words/words.ts';

/** How long a confirmation stays, in milliseconds. */
const noteTime = 1500;

/** Says to screen readers what has happened. */
const spoken = document.createElement('p');
spoken.className = 'unseen';
spoken.setAttribute('role', 'status');
document.body.append(spoken);

document.addEventListener('click', (event) => {
  const control = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-from], .permalink');
  if (control === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // A permalink is followed as well, so that its target is marked and Back leads here again.
  if (control instanceof HTMLAnchorElement) void copyLink(control);
  else if (control.dataset['copyFrom'] !== undefined) void copyFile(control, control.dataset['copyFrom']);
  else void copyCode(control);
});

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const { share } = link.dataset;
  const done = await copyText(share === undefined ? addressOf(link.hash) : itemText(link, share));
  const note = done ? (share === undefined ? copying.linkCopied : copying.itemCopied) : copying.inAddress;
  link.dataset['note'] = spoken.textContent = note;
  setTimeout(() => {
    delete link.dataset['note'];
    spoken.textContent = '';
  }, noteTime);
}

async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('code');
  if (code == null) return;
  const done = await copyText(button.dataset['copy'] || code.textContent);
  // Without the right to write, the text is selected for the reader's own shortcut.
  if (!done) getSelection()?.selectAllChildren(code);
  sayOn(button, done ? copying.copied : copying.selected);
}

/** Copies the text at an address of the site; where that can't be, opens it. */
async function copyFile(button: HTMLElement, url: string): Promise<void> {
  const text = fetch(url).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)));
  try {
    // Safari lets a page write at the click only, not when the text has come; a promise of it is fine.
    const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    if (!(await text.then(copyText, () => false))) return location.assign(url);
  }
  sayOn(button, copying.copied);
}

/** Entry, fix or dead end with its rate, address. */
function itemText(link: HTMLAnchorElement, kind: string): string {
  const words = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const action = words(link.closest('li')?.querySelector('h3'));
  return `${words(document.querySelector('h1'))}\n${kind}: ${action}\n${addressOf(link.hash)}`;
}

/** Address of an element of this page, without a search that led here. */
function addressOf(hash: string): string {
  return new URL(hash, location.origin + location.pathname).href;
}

/** Only the visible word changes; the words behind it say what is copied. */
function sayOn(button: HTMLElement, word: string): void {
  const text = button.firstChild as Text;
  button.dataset['word'] ??= text.data;
  text.data = spoken.textContent = word;
  setTimeout(() => {
    text.data = button.dataset['word'] ?? '';
    spoken.textContent = '';
  }, noteTime);
}

/** False where the browser lets neither of its two ways be used; the older one works without HTTPS. */
async function copyText(raw: string): Promise<boolean> {
  // A terminal obeys control characters, such as those that colour a message.
  const text = raw.replace(/[^\P{Cc}\n\t]/gu, '');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    const focused = document.activeElement as HTMLElement | null;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    focused?.focus({ preventScroll: true });
    return done;
  }
}
