// The text of a dropped file: UTF-8, or UTF-16 as PowerShell writes it. Files that hold no text are refused.
import { search } from '../../view/words/words.ts';
import { boundText, headLength, tailLength } from '../../search/paste/paste-bounds.ts';

/** Control characters, without those that terminals write and without NUL, of which logs cut while they are written are full. */
const noText = /[\u0001-\u0006\u000e-\u001a\u001c-\u001f]/g;

/** How much of a file is looked at, in characters. */
const looked = 20_000;

/** The share of control characters that no text reaches; of packed bytes it is a tenth. */
const mostControls = 0.01;

/** A file's text, as far as it is searched, or the reason why it is refused. */
export async function readText(file: File): Promise<{ text: string } | { refusal: string }> {
  let read: string;
  try {
    read = await decode(file);
  } catch {
    return { refusal: search.unreadable };
  }
  const text = read.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  if (text.trim() === '') return { refusal: search.emptyFile };
  const head = text.slice(0, looked);
  if ((head.match(noText)?.length ?? 0) > head.length * mostControls) {
    return { refusal: search.noText };
  }
  return { text: boundText(text) };
}

/** A file's text, read no further than what is searched. */
async function decode(file: File): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isLittle = first === 0xff && second === 0xfe;
  const isWide = isLittle || (first === 0xfe && second === 0xff);
  const read = async (part: Blob): Promise<string> =>
    isWide ? new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(await part.arrayBuffer()) : part.text();
  // A character of UTF-8 takes up to four bytes; logs are nearly all ASCII.
  const [head, tail] = isWide ? [2 * headLength, 2 * tailLength] : [headLength, tailLength];
  if (file.size <= head + tail) return read(file);
  // Half a character at the end is none.
  const end = isWide ? file.size - (file.size % 2) : file.size;
  return `${await read(file.slice(0, head))}\n${search.leftOut(end - head - tail)}\n${await read(file.slice(end - tail, end))}`;
}
