// Entries and records of links for the tests of permalinks.
import path from 'node:path';
import { VFile } from 'vfile';
import { checkCorpus } from '../../../src/corpus/check.ts';
import { formatPermalinks, parsePermalinks, type Permalinks, type PermalinksFile } from '../../../src/corpus/permalinks/permalinks-file.ts';
import type { ReadFile } from '../../../src/corpus/read.ts';
import { parseFile } from '../../../src/entry/parse.ts';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import { sourceOf } from '../../helpers.ts';

/** What an entry changes in the small entry. */
export type Changes = Parameters<typeof sourceOf>[0];

/** Entries by ID, each as what it changes in the small entry. */
export function site(entries: Record<string, Changes>): ReadFile[] {
  return checkCorpus(
    Object.entries(entries).map(([id, changes]) => {
      const file = new VFile({
        path: `${id}.md`,
        value: sourceOf({ id: `- **ID:** \`${id}\``, domain: `- **Domain:** ${path.dirname(id)}`, ...changes }),
      });
      file.data.expectedId = id;
      return { file, entry: parseFile(file, parseMarkdown) };
    }),
  );
}

/** `permalinks.json` as it is read from a file of these links. */
export const recordOf = (permalinks: Permalinks): PermalinksFile =>
  parsePermalinks(new VFile({ path: 'permalinks.json', value: formatPermalinks(permalinks) }));

/** A run on all files. */
export const whole = { has: () => true, isWhole: true };

/** What the small entry publishes under an ID. */
export const items = (id: string) =>
  ({ [id]: 'entry', [`${id}#git-2-40`]: 'version', [`${id}#pull-then-push`]: 'workaround', [`${id}#push-again`]: 'dead end' }) as const;

/** What `git/a` and `git/b` have published. */
export const published = { ...items('git/a'), ...items('git/b') };

/** Takes over a former ID. */
export const alias = (id: string): Changes => ({ fixRate: `- **Fix Rate:** 90%\n- **Aliases:** \`${id}\`` });

/** Has this one workaround. */
export const workaround = (action: string): Changes => ({ workarounds: `## Workarounds\n\n1. **${action}** (90% success)` });
