// The codes of entries as tools print them, as labelled queries: whoever has the code answers.
import { codeTerm } from '../../search/index/index-files.ts';
import { examine } from '../../search/rank/features.ts';
import { findCandidates } from '../../search/rank/candidates.ts';
import { readQuery } from '../../search/rank/query.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { LabelledQuery } from './learn.ts';

/** How much each counts: many forms of one code say one thing, and a bare number says less. */
const weights = { name: 0.1, number: 0.05 };

/** Entries beyond which a code tells nothing. */
const mostHolders = 20;

/** What stands beside a code: in other words than the entry's, or in another language. */
const texts = [
  'the operation could not be completed',
  'die Verbindung wurde vom Server unterbrochen',
  'failed while processing the request',
  '未能找到类型或命名空间名',
];

/** The forms, of a code and a text. */
const forms: readonly ((code: string, text: string) => string)[] = [
  (code) => code,
  (code, text) => `[${code}] ${text}`,
  (code, text) => `SQLSTATE[HY000] [${code}] ${text}`,
  (code) => `exit code 1 (${code})`,
  (code) => `code: '${code}'`,
  (code, text) => `${code}: ${text}`,
  (code, text) => `error\t${code}\t${text}\tApp\tProgram.cs\t12`,
  (code) => `Request failed (${code})`,
  (code) => `error ${code}`,
  (code, text) => `npm ERR! code ${code}\nnpm ERR! ${text}`,
];

/** Each code of an index in some of its forms. Words that say no more than that something failed are left out. */
export function labelCodes(set: string, index: SearchIndex): LabelledQuery[] {
  const codes = index.codes().filter((code) => !/^(?:error|export|0|1)$/.test(code) && isTelling(code));
  return codes.flatMap((code, i) =>
    forms.flatMap((form, j): LabelledQuery[] => {
      // Each code in a third of the forms, each form with a third of the codes.
      if ((i + j) % 3 !== 0) return [];
      const written = /^0x|[^a-z\d_-]/.test(code) ? code : code.toUpperCase();
      const query = readQuery(form(written, texts[(i + j) % texts.length]!));
      const holders = new Set(index.postingsOf(codeTerm(code))?.heads);
      const candidates = examine(
        findCandidates(query, index, () => true),
        index,
      ).map(({ entry, features }) => ({ features, isAnswer: holders.has(entry) }));
      const weight = /^\d+$/.test(code) ? weights.number : weights.name;
      return [{ set, kind: 'stated code', topic: `code ${code}`, candidates, hasAnswer: true, weight, isTested: true, isReal: false }];
    }),
  );

  function isTelling(code: string): boolean {
    const { length } = index.postingsOf(codeTerm(code))?.heads ?? [];
    return length > 0 && length <= mostHolders;
  }
}
