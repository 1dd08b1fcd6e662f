// Text that comes from a pipe, and text that goes to a terminal.
import { stripVTControlCharacters } from 'node:util';
import { escapeText } from '../entry/hidden-characters.ts';

/** Encodings by the byte order mark that tells them, in hexadecimal; Windows PowerShell writes the first with `>`. */
const encodings: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** The text of bytes in the encoding that their byte order mark tells, else in UTF-8; without the mark. */
export function decodeText(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  return new TextDecoder(encodings[mark] ?? 'utf-8').decode(bytes);
}

/**
 * A line that a terminal shows and never obeys: without colours, any other control characters but tabs are a space, and marks
 * of direction are written out.
 */
export function printable(line: string): string {
  return escapeText(stripVTControlCharacters(line).replace(/[^\P{Cc}\t]+/gu, ' '));
}

/** JSON in which all that is hidden is escaped: `JSON.stringify` writes what is above U+007E as it is. */
export function formatJson(value: unknown): string {
  return escapeText(JSON.stringify(value, undefined, 2));
}
