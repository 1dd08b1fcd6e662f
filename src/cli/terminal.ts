// Text that comes from a pipe, and text that goes to a terminal.
import { stripVTControlCharacters } from 'node:util';

/** Encodings by the byte order mark that tells them, in hexadecimal; Windows PowerShell writes the first with `>`. */
const encodings: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** The text of bytes in the encoding that their byte order mark tells, else in UTF-8; without the mark. */
export function decodeText(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  return new TextDecoder(encodings[mark] ?? 'utf-8').decode(bytes);
}

/** A line that a terminal shows and never obeys: without colours, and any other control characters but tabs are a space. */
export function printable(line: string): string {
  return stripVTControlCharacters(line).replace(/[^\P{Cc}\t]+/gu, ' ');
}

/** JSON in which all control characters are escaped: `JSON.stringify` writes those above U+007E as they are. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
