// The lines of an entry's messages by which it is found.
import type { Entry } from '../../entry/schema.ts';

/** Most lines of an entry, unless it has more messages, and their length. */
const mostLines = 10;
const lineLength = 240;

/** The first line of every message, which names the error, then the second of every one, and so on. */
export function messageLines({ errorMessages }: Entry): string[] {
  const lines = errorMessages.map((message) => message.split('\n').filter((line) => /\p{L}{2}/u.test(line)));
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lines.flatMap((message) => message[i] ?? []))
    .flat()
    .map((line) => line.trim().slice(0, lineLength))
    .slice(0, Math.max(mostLines, errorMessages.length));
}
