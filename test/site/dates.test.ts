import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readHistory } from '../../src/corpus/history.ts';
import { listFiles, readEntryFile } from '../../src/corpus/read.ts';
import { crawl } from './crawl.ts';
import { origin, testRoot } from './test-root.ts';

const content = path.join(testRoot, 'entries');

describe('an entry page', () => {
  const pages = new Map(crawl(inject('built').hostile, origin, '/kb/').map((page) => [page.path, page]));
  const textOn = (name: string): string => (pages.get(name)?.text ?? '').replace(/\s+/g, ' ');

  it('says on which day its entry was last verified, and that this was more than a year before it was built', () => {
    const old = textOn('/markup/terminal-colours/');
    expect(old).toContain('last verified 29 February 2020 (more than a year before this page was built)');
    expect(old).toContain('Last verified on 29 February 2020');
    expect(textOn('/quiet/shortest/')).toContain('Not known when last verified');
  });

  it('says of an entry that nobody has reviewed how old its facts are, and not that it was verified', () => {
    const page = textOn('/markup/script-everywhere/');
    expect(page).toContain('not reviewed · facts as of 31 January 2026');
    expect(page).toContain('Never verified: facts as of 31 January 2026');
    expect(page).not.toContain('ast verified');
  });

  it('says when its entry last changed, as the history has it and whatever the day of the build', async () => {
    const site = crawl(inject('built').content, origin);
    const history = await readHistory(content);
    for (const file of listFiles(content)) {
      const { entry } = readEntryFile(file, content);
      const page = site.find(({ path: name }) => name === `/${entry?.id}/`);
      const days = (page?.elements ?? []).filter(({ tag }) => tag === 'time').map(({ attributes }) => attributes.get('datetime'));
      const changed = history.get(file)?.changed;
      expect([entry?.id, days]).toEqual([
        entry?.id,
        [entry?.lastVerified, entry?.lastVerified, changed].filter((day) => day !== undefined),
      ]);
    }
  });
});
