// Whatever the bytes, a file becomes an entry or messages that stand within it; and an entry can be written and read again.
// `npm run fuzz -- --count 1000000` tries more of them.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { broken, judge } from '../fuzz/faults.ts';
import { parseMarkdown as parseWithRemark } from './remark.ts';

// Seconds on an idle machine; a busy one may take its time.
vi.setConfig({ testTimeout: 600_000 });

test('20,000 broken files are each an entry, the same when it is written and read again, or a message with a place in the file', () => {
  let entries = 0;
  fc.assert(
    fc.property(broken, (source) => {
      const { fault, isEntry } = judge(source, parseMarkdown);
      if (isEntry) entries += 1;
      expect(fault).toBe(undefined);
    }),
    { seed: 20_261_122, numRuns: 20_000, endOnFailure: true },
  );
  expect(entries).toBeGreaterThan(1000);
});

test('and so are they in the browser, with its own parser', () => {
  fc.assert(
    fc.property(broken, (source) => {
      expect(judge(source, parseWithRemark).fault).toBe(undefined);
    }),
    { seed: 22, numRuns: 400, endOnFailure: true },
  );
});
