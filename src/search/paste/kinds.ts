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
/** Names that are as good as codes: `CrashLoopBackOff`, `NOAUTH`, `err_module_not_found`. */
export const namePattern = /^(?:[\w.-]*(?:[a-z][A-Z]|[a-zA-Z\d]_)[\w.-]*|[A-Z]\w+\.[A-Z]\w+|[A-Z][A-Z\d]{4,})$/;

/** Names that only errors have, as products have shorter ones: `InvalidClientTokenId`, `COMMAND_EXECUTION_ERROR`. */
const errorName = /^(?:(?:[A-Z][a-z\d]+){3,}|(?:[A-Z][a-z\d]+)+(?:Error|Exception)|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)$/;
/** Beside such a name, words in small letters only say whose it is: `aws cli`. */
const plainWord = /^[a-z][\w.-]*$/;

/** Tells what a query is, from the lines read from it. */
export function kindOf([first, ...more]: readonly PastedLine[]): Kind {
  if (more.length > 0) return 'log';
  const text = first?.text ?? '';
  const words = text.split(/\s+/);
  if (words.length <= codeWords && !/[:'"]\s/.test(text) && readCodes(text, true).length > 0) return 'code';
  if (words.length <= 2 && words.some((word) => namePattern.test(word))) return 'code';
  const others = words.filter((word) => !errorName.test(word));
  if (words.length <= codeWords && others.length === words.length - 1 && others.every((word) => plainWord.test(word))) return 'code';
  if (first?.leveled === true) return 'message';
  if (person.test(text) && !quoting.test(text)) return 'question';
  if (programText.test(text) || programStart.test(text)) return 'message';
  return personStart.test(text) ? 'question' : 'message';
}
