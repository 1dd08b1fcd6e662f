// What was pasted or typed: a code, one message, a question in plain words, or a log.
import { readCodes } from './codes.ts';
import type { PastedLine } from './lines.ts';

export type Kind = 'code' | 'message' | 'question' | 'log';

/** Most words of a query that asks for a code. */
const codeWords = 4;

/** Signs that only a program writes. */
const programText = /[:=[\]{}<>"`|\\]|'\S+'|\w\(\)|\.\w+\.|\/\w+\/|^[A-Z]\w+(?:Error|Exception)\b/;
const programStart = /^(?:error|fatal|warning|failed|cannot|can't|unable|could not)\b/i;
const personStart = /^[a-z]|\?$|^(?:How|Why|What|When|Where|Which|My|I|We|Can|Is|Are|Does|Do)\b/;
/** Words that only a person writes about an error, where no program's signs stand around them. */
const person =
  /(?:^|\s)(?:I|I'm|i|my|My|we|our|how|How|why|Why|what|What|is it|cant|wont|doesnt|isnt|sometimes|keeps?|says?|but|does the|do I|do i)\s/;
const quoting = /: |[{}"]/;

/** Tells what a query is, from the lines read from it and from its text, of which data in one line may give several. */
export function kindOf(lines: readonly PastedLine[], text: string = lines.map((line) => line.text).join('\n')): Kind {
  const [first] = lines;
  const said = first?.text ?? '';
  if (lines.length > 1) return /\S\s*[\n\r]\s*\S/.test(text) ? 'log' : 'message';
  if (said.split(/\s+/).length <= codeWords && readCodes(said).some(({ stated }) => stated) && !/[:：'"]\s/.test(said)) return 'code';
  if (first?.leveled === true) return 'message';
  if (person.test(said) && !quoting.test(said)) return 'question';
  if (programText.test(said) || programStart.test(said)) return 'message';
  return personStart.test(said) ? 'question' : 'message';
}
