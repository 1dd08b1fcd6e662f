// The head of an entry: what a search must hold a line against, and what it needs to name the entry.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { codesOf, otherCodesOf } from './entry-codes.ts';

/** Most lines of a message, and their length. */
const linesPerMessage = 4;
const lineLength = 240;

export interface Head {
  id: string;
  /** Plain text, like the symptoms. */
  title: string;
  /** Codes that it states or its title or messages name, as compared; and others by which it is found where no entry has them. */
  codes: readonly string[];
  otherCodes: readonly string[];
  /** Lines of its messages. */
  messages: readonly string[];
  symptoms: readonly string[];
}

export function headOf(entry: Entry, text: PlainText): Head {
  const messages = messageLines(entry);
  const codes = codesOf(entry, messages, text);
  return {
    id: entry.id,
    title: text.ofInline(entry.title),
    codes,
    otherCodes: otherCodesOf(entry, messages, codes, text),
    messages,
    symptoms: entry.symptoms.map((symptom) => text.ofInline(symptom)),
  };
}

/** The lines with words at the beginning of each message: the first names the error, further down are frames. */
function messageLines({ errorMessages }: Entry): string[] {
  return errorMessages.flatMap((message) => {
    const lines = message.split('\n').filter((line) => /\p{L}{2}/u.test(line));
    return lines.slice(0, linesPerMessage).map((line) => line.trim().slice(0, lineLength));
  });
}
