// A paste as lines worth matching: colours, prefixes and stack frames gone, data as what it says, repeated lines once.
import { readCodes } from './codes.ts';
import { readFields } from './fields.ts';
import { stripPrefixes } from './line-prefixes.ts';
import { headLength, tailLength } from './paste-bounds.ts';
import { priorOf } from './priors.ts';

/** Most lines that are matched: the first and the last of what remains. */
const headLines = 160;
const tailLines = 240;

/** Of a longer line its head and its tail are read: what stands between is data (characters). */
const lineHead = 500;
const lineTail = 200;

/** How deep data may stand in the texts of data. */
const deepest = 4;

export interface PastedLine {
  /** The line as a reader would quote it: without colours and prefixes. */
  text: string;
  /** How likely such a line is to name the error, 0.5 to 1.2. */
  prior: number;
}

/**
 * Control sequences of terminals (ECMA-48) with links and titles, also where a copy has lost their escape sign; and all control
 * characters but tabs.
 */
const colours =
  /(?:\u001b\[|\u009b)[\d;?:]*[ -/]*[@-~]|\u001b[\]_P^X][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-_]|\[(?:\d{1,3};)*\d{1,3}m|(?!\s)\p{Cc}/gu;

/** Stack frames of the common runtimes, and rules, carets and pointers that hold no words of their own. */
const frame =
  /^\s*(?:frame #\d+: |at\s+(?:async\s+)?[\w$.<>[\]`/\\(:~-].*(?:\(|:\d+|\bline \d+|\[0x)|at [\w$.<>[\]]+\s*$|\.\.\. \d+ (?:more|common frames)|File "[^"]*", line \d+|\d+:\s+0x[\da-f]+|#\d+\s+(?:0x[\da-f]+ |\S.*\((?:package:|dart:)|\S+\(\d+\):|\{main\})|goroutine \d+ |created by |\S+\.go:\d+(?: \+0x[\da-f]+)?$|[\w./*()-]+\((?:(?:0x[\da-f]+|\{|\.\.\.)[^()]*)?\)?(?: in goroutine \d+)?$|from \S+:\d+:in |\S+\.rb:\d+:in [`'][^']*'$|--> \S+:\d+:\d+|\S+:\d+:\d+$)/;

/** What holds no word and is no code that stands alone; what builds say of their steps; a level without a message. */
const nothing =
  /^(?!\W{0,2}\d{3,10}\W{0,2}$)[^\p{L}]*$|^(?:-+> )?(?:Using cache|Running in [\da-f]+|[\da-f]{12}|Removing intermediate container [\da-f]+|section_(?:start|end):\d+:\S+|\[(?:ERROR|FATAL)\])$/u;

/** Reads the lines of a paste of any size. */
export function readLines(text: string): PastedLine[] {
  const bounded = text.length > headLength + tailLength ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const said = new Set<string>();
  const lines: PastedLine[] = [];
  const read = (raw: string, level: string, depth: number): void => {
    const bare = stripPrefixes(raw);
    const fields = depth < deepest ? readFields(bare) : undefined;
    if (fields !== undefined) {
      for (const one of fields.texts.flatMap((said) => said.split(/\r?\n/))) read(one, fields.level?.toUpperCase() ?? level, depth + 1);
      return;
    }
    const [cut, line] = [cutLine(raw), cutLine(bare)];
    if (frame.test(cut) || frame.test(line) || nothing.test(line) || stripPrefixes(`${line} .`) === '.') return;
    const news = newsIn(line);
    if (said.has(news)) return;
    said.add(news);
    lines.push({ text: line, prior: priorOf(cut, line, `${raw.slice(0, raw.indexOf(bare)).slice(0, lineTail)} ${level}:`) });
  };
  for (const raw of bounded.replace(colours, '').split(/\r\n|[\n\r\u2028\u2029]/)) read(raw, '', 0);
  if (lines.length > headLines + tailLines) return [...lines.slice(0, headLines), ...lines.slice(-tailLines)];
  return lines.length > 0 ? lines : wholeText(bounded);
}

/** What a line says that another may have said already: all but its numbers, and the codes among these. */
function newsIn(line: string): string {
  const codes = readCodes(line, (key) => /\d/.test(key)).flatMap(({ key, stated }) => (stated ? key : []));
  return [line.replace(/\d+/g, '0').toLowerCase(), ...codes].join(' ');
}

/** A paste in which nothing looks like a message, such as `502` or a lone stack frame, is taken as it is. */
function wholeText(text: string): PastedLine[] {
  const line = stripPrefixes(cutLine(text.replace(colours, '').replace(/\s+/g, ' ').trim()));
  return line === '' ? [] : [{ text: line, prior: 1 }];
}

function cutLine(line: string): string {
  return line.length > lineHead + lineTail ? `${line.slice(0, lineHead)} … ${line.slice(-lineTail)}` : line;
}
