// What is true of the world, as a search asks for it.
import { createEquivalents } from './equivalent-codes.ts';
import type { Knowledge } from './knowledge.ts';

export interface OpenedKnowledge {
  /** Other codes of what a code stands for (see equivalent-codes.ts). */
  equivalentCodes(key: string, text: string): string[];
  /** Other words, as compared, for a word's meaning. */
  synonymsOf(term: string): readonly string[];
  /** Names of the tools whose output a text shows, in small letters; none where nothing tells. */
  toolsOf(text: string): Set<string>;
  /** Share of errors that have a word, as compared, 0..1; nothing where it isn't common. */
  commonShareOf(term: string): number | undefined;
}

export function openKnowledge({ equalCodes, synonyms, tools, common }: Knowledge): OpenedKnowledge {
  const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
  const byTerm = new Map<string, string[]>();
  for (const group of linesOf(synonyms).map((line) => line.split(' ')))
    for (const term of group) byTerm.set(term, [...(byTerm.get(term) ?? []), ...group.filter((other) => other !== term)]);
  const signs = linesOf(tools).map((line) => {
    const [, names = '', pattern = ''] = /^([\w -]+): (.+)$/.exec(line) ?? [];
    return { names: names.split(' '), pattern: new RegExp(pattern, 'm') };
  });
  const shares = new Map(
    linesOf(common).flatMap((line) => {
      const [share, ...words] = line.split(' ');
      return words.map((word) => [word, Number(share)] as const);
    }),
  );
  return {
    equivalentCodes: createEquivalents(equalCodes),
    synonymsOf: (term) => byTerm.get(term) ?? [],
    toolsOf: (text) => new Set(signs.flatMap(({ names, pattern }) => (pattern.test(text) ? names : []))),
    commonShareOf: (term) => shares.get(term),
  };
}
