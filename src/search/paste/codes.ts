// Error codes as people print, type and paste them.
import { codeKey } from '../code-key.ts';
import { isErrorName } from '../knowledge/code-names.ts';

/** All-caps words that look like codes and name nothing. */
const nothing = new Set(
  'error errors exception export exit exec env end eof enabled expected etc eval else echo ended each east'.split(' '),
);

/** One form of code: where it stands in a text, and how it is compared. */
const patterns: readonly { pattern: RegExp; strong: boolean }[] = [
  // Letters and digits: TS2307, E0502, CS0246, NU1107, NETSDK1045, P2002, AADSTS700016, E11000, 42S02 comes below.
  { pattern: /(?<![\w-])([A-Z]{1,10}-?\d{3,7}[A-Z]?)(?![\w-])/g, strong: true },
  { pattern: /(?<![\w-])((?:CVE|ORA|GHSA|RUSTSEC|KB|MSB|LNK|PGRST)-?[\d-]{3,12}\d)(?![\w-])/gi, strong: true },
  // Windows and vendor hex codes; shorter hex is an address or a value.
  { pattern: /(?<![\w])(0x[\da-f]{8})(?![\w])/gi, strong: true },
  { pattern: /(?<![\w])(0[\da-f]{7})(?![\w])/gi, strong: true },
  // Errno names and the ERR_ family, in capitals or alone.
  { pattern: /(?<![\w])(E[A-Z]{3,18}\d?)(?![\w])/g, strong: true },
  { pattern: /(?<![\w])([A-Z][A-Z\d]+(?:_[A-Z\d]+)+)(?![\w])/g, strong: true },
  { pattern: /(?<![\w])(err_[a-z\d]+(?:_[a-z\d]+)*)(?![\w])/gi, strong: true },
  // SQLSTATE: five characters where the context says so.
  { pattern: /sqlstate(?:\[| |:|=|\()+'?([\da-z]{5})(?![\w])/gi, strong: true },
  { pattern: /error \d{4} \(([\da-z]{5})\)/gi, strong: true },
  // Numbers that a framework gives its messages: React's `error #418`.
  { pattern: /(?<=\berror )(#\d{2,5})(?!\d)/gi, strong: true },
  // Numbers: only where a word says that they are codes.
  {
    pattern:
      /(?:errno|error(?: code)?|exit(?:ed)?(?: with)?(?: code| status)?|status(?: ?code)?|(?:(?<![a-z])|(?<=exit|status|error|err|return|response|result))code|https?(?:\/[\d.]+)?|winerror|signal|returned|sqlcode)["']?(?: is)?[\s:=([#-]{1,3}["']?(\d{1,5})(?![\w.])/gi,
    strong: false,
  },
  { pattern: /(?<![\w.:/-])([45]\d\d)(?= [A-Z][a-z]+|$|[:)])/g, strong: false },
  { pattern: /\((\d{4}), ['"]/g, strong: false },
];

export interface CodeMention {
  /** The code as compared: lower case. */
  key: string;
  /** The code as written. */
  code: string;
  /** Whether it names one error by itself; numbers such as `502` don't. */
  strong: boolean;
  start: number;
  end: number;
}

/** Codes with open digits, as titles write a whole group: `CMP0XXX`, `TS2xxx`, `5xx`. */
const openCode = /(?<![\w-])([A-Z]{0,8}-?\d{1,4}[Xx]{2,5})(?![\w-])/g;

/** Patterns for the groups of codes that a text names, to test keys with. */
export function readOpenCodes(text: string): RegExp[] {
  return Array.from(
    text.matchAll(openCode),
    (match) => new RegExp(`^${match[1]!.toLowerCase().replace(/x+$/, (open) => '\\d'.repeat(open.length))}$`),
  );
}

/** All codes of a text, in order of place. `alone` reads a whole short query, where a bare number is a code, too. */
export function readCodes(text: string, alone = false): CodeMention[] {
  const found = new Map<string, CodeMention>();
  const add = (code: string, start: number, strong: boolean) => {
    const key = codeKey(code);
    if (nothing.has(key) || (found.get(key)?.strong ?? false)) return;
    found.set(key, { key, code, strong, start, end: start + code.length });
  };
  for (const { pattern, strong } of patterns)
    for (const match of text.matchAll(pattern)) add(match[1]!, match.index + match[0].lastIndexOf(match[1]!), strong);
  // As editors show TypeScript's: `ts(2307)`.
  for (const match of text.matchAll(/\b(ts)\((\d{4,5})\)/gi)) add(`${match[1]}${match[2]}`, match.index, true);
  if (alone) {
    for (const match of text.matchAll(/(?<![\w.])\d{1,6}(?![\w.])/g)) add(match[0], match.index, false);
    // SQLSTATE, which is told from a word or a number by having digits and letters.
    for (const match of text.matchAll(/(?<![\w-])(?=\d*[a-z])(?=[a-z]*\d)\d[\da-z]{4}(?![\w-])/gi)) add(match[0], match.index, true);
    for (const match of text.matchAll(/(?<![\w-])[a-z]{1,10}-?\d{3,7}[a-z]?(?![\w-])/gi)) add(match[0], match.index, true);
    // In small letters beside other words, most words with an `e` are words.
    for (const match of text.matchAll(/(?<![\w])e[a-z]{4,18}(?![\w])/g))
      if (match[0] === text.trim() || isErrorName(match[0])) add(match[0], match.index, false);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
