// What the home page shows of a site: an entry as an example, and searches to try. Chosen by what the entries have, so that it is
// good for any site.
import type { CodePage } from '../corpus/codes.ts';
import { bestWorkaround } from '../entry/best-first.ts';
import { type DeadEnd, type Entry, type Verification, verifications, type Workaround } from '../entry/schema.ts';
import { sayRate } from './rates.ts';
import { toText } from './renderer.ts';

/** An entry that is taken in at a glance. */
export interface WorkedExample {
  entry: Entry;
  /** What somebody pastes. */
  message: string;
  fix: Workaround;
  /** The code of the fix. */
  code: string;
  deadEnd: DeadEnd;
}

/** Most characters of a message or a line of code that fit a third of a page, and of an action; and most lines of code. */
const widest = 90;
const longestAction = 80;
const mostLines = 3;

/** How far an entry is trusted, in the order of the format. */
const trustOf = (verification: Verification): number => verifications.indexOf(verification);

/** The best proven of those that are short, with the surest fix and dead end; nothing where none is. */
export function chooseExample(entries: readonly Entry[]): WorkedExample | undefined {
  const examples = entries.flatMap((entry) => exampleOf(entry) ?? []);
  const worth = ({ fix, deadEnd }: WorkedExample): number => sayRate(fix).share * sayRate(deadEnd).share;
  return examples.sort((a, b) => trustOf(b.entry.verification) - trustOf(a.entry.verification) || worth(b) - worth(a))[0];
}

function exampleOf(entry: Entry): WorkedExample | undefined {
  const fix = bestWorkaround(entry);
  const code = fix.code[0]?.text;
  const message = messageOf(entry);
  const deadEnd = entry.deadEnds.reduce((surest, next) => (next.failRate > surest.failRate ? next : surest));
  const isShort =
    message !== undefined &&
    code !== undefined &&
    code.split('\n').length <= mostLines &&
    code.split('\n').every((line) => line.length <= widest) &&
    [fix, deadEnd].every(({ action }) => toText(action).length <= longestAction);
  return isShort ? { entry, message, fix, code, deadEnd } : undefined;
}

/** The first line of its first message, where no part of it varies. */
function messageOf({ errorMessages }: Entry): string | undefined {
  const [line = ''] = (errorMessages[0] ?? '').trim().split('\n', 1);
  return line.length > 16 && line.length <= widest && !/<[^<>]+>/.test(line) ? line : undefined;
}

/** A message, a code and a question to try, each of another entry if it can be. */
export function exampleSearches(entries: readonly Entry[], codes: readonly CodePage[]): string[] {
  const example = chooseExample(entries);
  const code = exampleCode(codes);
  const question = entries
    .filter(({ id, domain }) => id !== example?.entry.id && domain !== example?.entry.domain)
    .flatMap(({ symptoms }) => symptoms.map(toText))
    .filter((symptom) => symptom.length <= widest / 2)
    .sort((a, b) => b.length - a.length)[0];
  return [example?.message, code, question].filter((text) => text !== undefined);
}

/** A code of many entries if it can be; one of letters and digits is seen to be a code. */
export function exampleCode(codes: readonly CodePage[]): string | undefined {
  return codes.filter(({ code }) => /^[a-z]+\d+$/i.test(code)).toSorted((a, b) => b.entries.length - a.entries.length)[0]?.code;
}
