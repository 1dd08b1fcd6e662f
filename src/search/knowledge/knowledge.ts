// Which part of what is true of the world a site's search needs: it goes into the index, so that readers load no more.
import { codeKey } from '../code-key.ts';
import { stem } from '../stems.ts';
import { commonWords } from './common-words.ts';
import { equalCodes } from './equal-codes.ts';
import { synonymGroups } from './synonyms.ts';
import { toolSigns } from './tools.ts';

/** Knowledge as data: lines, words of a line joined by spaces. */
export interface Knowledge {
  /** Codes of one thing, a line each. */
  equalCodes: string;
  /** Words of one meaning, as compared, a line each. */
  synonyms: string;
  /** As in tools.ts. */
  tools: string;
  /** A share of errors, and the words that so many have, as compared: a line a share. */
  common: string;
}

/**
 * The knowledge for entries that have some terms and codes, as compared. Tools are all needed: that a paste is of a tool that no
 * entry is about tells, too.
 */
export function knowledgeFor(terms: ReadonlySet<string>, codes: ReadonlySet<string>): Knowledge {
  const things = equalCodes.trim().split(/ \| |\s*\n\s*/);
  const groups = synonymGroups.map((group) => [...new Set(group.split(' ').map(stem))]);
  return {
    equalCodes: things.filter((thing) => thing.split(' ').some((code) => codes.has(codeKey(code)))).join('\n'),
    synonyms: groups.flatMap((group) => (group.some((term) => terms.has(term)) ? group.join(' ') : [])).join('\n'),
    tools: toolSigns.trim().replace(/\n\s+/g, '\n'),
    common: commonWords
      .map(([share, words]) => [
        share,
        ...new Set(
          words
            .split(' ')
            .map(stem)
            .filter((term) => terms.has(term)),
        ),
      ])
      .flatMap((line) => (line.length > 1 ? line.join(' ') : []))
      .join('\n'),
  };
}
