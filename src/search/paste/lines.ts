// A paste as lines worth matching: colours, prefixes and stack frames gone, repeated lines once.
import { stripPrefixes } from './line-prefixes.ts';
import { structuredLines } from './structured-lines.ts';
import { headLength, tailLength } from './paste-bounds.ts';

/** Most lines that are matched: the first and the last of what remains. */
const headLines = 160;
const tailLines = 240;

/** Of a longer line its head and its tail are read: what stands between is data (characters). */
const lineHead = 500;
const lineTail = 200;

export interface PastedLine {
  /** The line as a reader would quote it: without colours and prefixes. */
  text: string;
  /** How likely such a line is to name the error, about 0.3 (echoed code) to 1.2 (names an error or a cause). */
  prior: number;
  /** Whether a level such as `ERROR:` stood before it, which only a program writes. */
  leveled?: boolean;
}

export interface Paste {
  lines: PastedLine[];
  /** Stack frames, and what stood before the lines: they match no entry, but they tell the language and the tool. */
  traces: string[];
}

/** Control sequences of terminals (ECMA-48), also where a copy has lost their escape sign; and all control characters but tabs. */
const colours =
  /(?:\u001b\[|\u009b)[\d;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-_]|\[(?:\d{1,2};)*\d{1,2}m|(?!\s)\p{Cc}/gu;

/** Stack frames of the common runtimes, and rules, carets and pointers that hold no words of their own. */
const frame =
  /^\s*(?:frame #\d+: |at\s+(?:async\s+)?[\w$.<>[\]`/\\(:~-].*(?:\(|:\d+|\bline \d+|\[0x)|at [\w$.<>[\]]+\s*$|\.\.\. \d+ (?:more|common frames)|File "[^"]*", line \d+|\d+:\s+0x[\da-f]+|#\d+\s+(?:0x[\da-f]+ |\S.*\((?:package:|dart:)|\S+\(\d+\):|\{main\})|goroutine \d+ |created by |\S+\.go:\d+(?: \+0x[\da-f]+)?$|[\w./*()-]+\((?:0x[\da-f]+|\{|\.\.\.|\)).*$|from \S+:\d+:in |\S+\.rb:\d+:in [`'][^']*'$|--> \S+:\d+:\d+|\S+:\d+:\d+$)/;

/** A level in capitals and a sign after it. */
const level = /^\s*\[?(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|SEVERE|PANIC)\]?\s*[:|]/;
const wordless = /^[^\p{L}]*$/u;
/** What Docker's older builder says of its steps. */
const layer = /^(?:-+> )?(?:Using cache|Running in [\da-f]+|[\da-f]{12}|Removing intermediate container [\da-f]+)$/;
const echo = /^\s*(?:>\s*)?\d+ *\||^\s+\|/;
const command = /^\s*(?:[$>]|RUN |COPY |\+ )\s*\S/;
/** What tools print once all is lost, whatever the cause: exit codes, words of build tools, and where to read on. */
export const consequence = new RegExp(
  [
    String.raw`exit(?:ed)?(?: with)?(?: status| code|:)|exit code|elifecycle|command failed|process completed|returned non-zero`,
    String.raw`did not complete successfully|did not run successfully|generated an exception|aborting|compilation terminated`,
    String.raw`build (?:failed|failure|stopped)|execution failed for task|configuring incomplete|could not compile \x60|\*\*\* \[.*\] error \d`,
    String.raw`see above|complete log of this run|for more information|full stack trace|^note:|^\.\.\. `,
  ].join('|'),
  'i',
);
const cause = /^(?:caused by|root cause|reason|message)\b|^-+> (?=[\w.]*(?:Exception|Error)\b)/i;
const telling =
  /error|exception|fail|fatal|panic|denied|refused|cannot|can't|could not|couldn't|unable|invalid|not found|missing|timed? ?out|unexpected|undefined|unknown|violat|warning|unsupported|forbidden|killed/i;

/** Reads a paste of any size. */
export function readLines(text: string): Paste {
  const bounded = text.length > headLength + tailLength ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const seen = new Set<string>();
  const lines: PastedLine[] = [];
  const frames: string[] = [];
  const removed: string[] = [];
  let afterFile = false;
  const written = bounded.replace(colours, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const unwrap = (line: string): string[] => {
    const said = structuredLines(line);
    if (said === undefined) return [line];
    removed.push(line.slice(0, lineTail));
    return said;
  };
  for (const raw of written.flatMap(unwrap)) {
    const cut = cutLine(raw);
    if (cut.trim() === '') continue;
    const echoed = echo.test(cut) || (afterFile && /^\s/.test(cut));
    const typed = command.test(cut) || /^Step \d/.test(cut);
    afterFile = /^\s*File "[^"]*", line \d+/.test(cut);
    const stripped = stripPrefixes(cut);
    if (frame.test(cut) || frame.test(stripped)) {
      frames.push(stripped.slice(0, 160));
      continue;
    }
    const key = stripped.replace(/\d+/g, '0').toLowerCase();
    if (wordless.test(stripped) || layer.test(stripped) || seen.has(key)) continue;
    seen.add(key);
    const before = cut.slice(0, cut.lastIndexOf(stripped)).trim();
    if (before !== '') removed.push(before);
    lines.push({ text: stripped, prior: priorOf(cut, stripped, echoed, typed), ...(level.test(cut) ? { leveled: true } : {}) });
  }
  if (lines.length === 0) lines.push(...wholeText(bounded));
  return { lines: ends(lines, headLines, tailLines), traces: [...ends(frames, 40, 40), ...ends([...new Set(removed)], 40, 40)] };
}

/** A paste in which nothing looks like a message, such as `502` or a lone stack frame, is taken as it is. */
function wholeText(text: string): PastedLine[] {
  const line = cutLine(text.replace(colours, '').replace(/\s+/g, ' ').trim());
  return line === '' ? [] : [{ text: line, prior: 1 }];
}

function cutLine(line: string): string {
  return line.length > lineHead + lineTail ? `${line.slice(0, lineHead)} … ${line.slice(-lineTail)}` : line;
}

function priorOf(raw: string, text: string, echoed: boolean, typed: boolean): number {
  if (echoed) return 0.45;
  if (consequence.test(text)) return 0.7;
  if (typed && !telling.test(text)) return 0.5;
  if (/^\s*(?:\S+\s+)?(?:hint|help|note):/i.test(raw)) return 0.75;
  if (cause.test(text)) return 1.15;
  if (telling.test(text)) return /\b(?:INFO|DEBUG|TRACE)\b/.test(raw) ? 0.9 : 1.1;
  return /\b(?:INFO|DEBUG|TRACE)\b/.test(raw) ? 0.7 : 0.9;
}

function ends<T>(items: T[], head: number, tail: number): T[] {
  return items.length > head + tail ? [...items.slice(0, head), ...items.slice(-tail)] : items;
}
