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

/** Tells what a query is, from its text and the lines read from it, of which data in one line may give several. */
export function kindOf(lines: readonly PastedLine[], text: string): Kind {
  const said = lines[0]?.text ?? '';
  if (lines.length > 1) return /\S\s*[\n\r]\s*\S/.test(text) ? 'log' : 'message';
  if (said.split(/\s+/).length <= codeWords && readCodes(said).some(({ stated }) => stated) && !/[:：'"]\s/.test(said)) return 'code';
  if (person.test(text) && !quoting.test(text)) return 'question';
  return programText.test(text) || programStart.test(said) || !personStart.test(said) ? 'message' : 'question';
}
