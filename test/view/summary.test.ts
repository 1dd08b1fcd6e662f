import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/view/summary.ts';
import { readValid, sourceOf } from '../helpers.ts';

const entry = readValid(sourceOf());
const [workaround] = entry.workarounds;
const [deadEnd] = entry.deadEnds;

const fix = (action: string, successRate: number) => ({ ...workaround!, action, successRate });
const end = (action: string, failRate: number) => ({ ...deadEnd!, action, failRate });

describe('the summary of an entry', () => {
  test('has the best workaround first, and those of one rate as the file has them', () => {
    const {
      workarounds,
      fix: best,
      rate,
    } = summarize({
      ...entry,
      workarounds: [fix('Wait', 0.2), fix('Run `git pull`', 0.9), fix('Force', 0.5), fix('Clone', 0.9)],
    });
    expect(workarounds.map(({ action }) => action)).toEqual(['Run `git pull`', 'Clone', 'Force', 'Wait']);
    expect([best, rate.share]).toEqual(['Run git pull', 0.9]);
  });

  test('has the title as text, and as HTML without links', () => {
    const { title, titleHtml } = summarize({ ...entry, title: '`<a>` is [no link](https://example.com)' });
    expect([title, titleHtml]).toEqual(['<a> is no link', '<code>&#60;a&#62;</code> is no link']);
  });

  test('describes it by its best fix and its surest dead end', () => {
    const deadEnds = [end('Wait.', 0.4), end('Push `again`:', 0.9), end('Reboot', 0.9)];
    expect(summarize({ ...entry, deadEnds }).description).toBe(
      'Best fix: Pull, then push (helps ~90%, a guess); 3 dead ends to avoid, such as “Push again”.',
    );
    const counted = { ...entry, workarounds: [{ ...fix('Pull', 0.9), count: { people: 9, of: 10 } }] };
    expect(summarize(counted).description).toBe('Best fix: Pull (helped 9 of 10); 1 dead end to avoid: “Push again”.');
  });

  test('cuts what is long at a word', () => {
    const { description } = summarize({
      ...entry,
      workarounds: [fix('word '.repeat(30).trim(), 0.5)],
      deadEnds: [end('again '.repeat(20).trim(), 1)],
    });
    expect(description).toBe(
      `Best fix: ${'word '.repeat(22).trim()}… (helps ~50%, a guess); 1 dead end to avoid: “${'again '.repeat(11).trim()}…”.`,
    );
  });

  test('is made once', () => {
    expect(summarize(entry)).toBe(summarize(entry));
  });
});
