// Long texts: how much of them is searched, and how this tab keeps them, so that reload and Back find them again and no log
// ends up in a link or in a server's access log.
import { hash32 } from '../../search/hash.ts';
import { headLength, tailLength } from '../../search/paste/text-length.ts';

/** Longest text that goes into the URL, in characters. */
const urlLength = 300;

/** Length from which a text is cut; a cut one stays below, and so is left as it is. */
const longest = headLength + tailLength + 1_000;

const storageKey = (name: string): string => `wayout:paste-${name}`;

/** Whether a text stays out of the URL. */
export function isPaste(text: string): boolean {
  return text.includes('\n') || text.length > urlLength;
}

/** A text of any size as the head and tail that are searched, with a line that says what was left out. */
export function boundText(text: string): string {
  if (text.length <= longest) return text;
  const left = text.length - headLength - tailLength;
  return `${text.slice(0, headLength)}\n… ${left.toLocaleString('en')} characters left out …\n${text.slice(-tailLength)}`;
}

/** A file's text, read no further than what is searched. */
export async function readFile(file: File): Promise<string> {
  // A character of UTF-8 takes up to four bytes; logs are nearly all ASCII.
  if (file.size <= headLength + tailLength) return file.text();
  const left = file.size - headLength - tailLength;
  const head = await file.slice(0, headLength).text();
  const tail = await file.slice(-tailLength).text();
  return `${head}\n… ${left.toLocaleString('en')} bytes left out …\n${tail}`;
}

/** What a paste is kept under: the same text has the same name. */
export function pasteName(text: string): string {
  return hash32(text).toString(36);
}

/** A kept paste; nothing where this tab doesn't hold it. */
export function readPaste(name: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a paste. */
export function keepPaste(text: string): void {
  try {
    sessionStorage.setItem(storageKey(pasteName(text)), text);
  } catch {
    // Storage is full or closed to us: the search still runs, it just can't be reloaded.
  }
}

/** Drops a paste. */
export function forgetPaste(name: string): void {
  try {
    sessionStorage.removeItem(storageKey(name));
  } catch {
    // Nothing is there to drop where the browser keeps nothing.
  }
}
