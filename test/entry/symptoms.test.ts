import { describe, expect, test } from 'vitest';
import { read, readValid, sourceOf } from '../helpers.ts';

const more = (...lines: string[]) => sourceOf({ more: ['## Symptoms', '', ...lines].join('\n') });

describe('symptoms', () => {
  test('are the items of a list, each inline Markdown on one line', () => {
    const source = more(
      '- my push is *refused*',
      '* `git push --force` is what',
      '  everybody tells me to do',
      '1. 推送被拒绝',
      '+ <branch> is behind',
      '- <details> of the remote',
    );
    expect(readValid(source).symptoms).toEqual([
      'my push is *refused*',
      '`git push --force` is what everybody tells me to do',
      '推送被拒绝',
      '<branch> is behind',
      '<details> of the remote',
    ]);
  });

  test('are nothing else, and not without words', () => {
    const expected = 'expected `- what people see or ask`, each in one line of plain words';
    const lines = ['- a push', '', '  More.', '-', '- ...', '- [ ] a task', '- - a list', '- # A heading', '', 'Text', '', '***'];
    expect(read(more(...lines)).messages).toEqual([
      `29:1 symptom-text: Unexpected symptom \`a push More.\`, ${expected}`,
      `32:1 symptom-text: Unexpected symptom \`empty item\`, ${expected}`,
      `33:1 symptom-text: Unexpected symptom \`...\`, ${expected}`,
      `34:1 symptom-text: Unexpected symptom \`a task\`, ${expected}`,
      `35:1 symptom-text: Unexpected symptom \`a list\`, ${expected}`,
      `36:1 symptom-text: Unexpected symptom \`A heading\`, ${expected}`,
      `38:1 symptom-text: Unexpected symptom \`Text\`, ${expected}`,
      `40:1 symptom-text: Unexpected symptom \`thematicBreak\`, ${expected}`,
    ]);
  });

  test('repeat neither each other nor the title, whatever their casing and markup', () => {
    const expected = 'expected each symptom once, and none in the words of the title';
    const lines = ['- my push', '- updates were **Rejected**', '- My `push`', '- my push fails'];
    expect(read(more(...lines)).messages).toEqual([
      `30:1 symptom-duplicate: Unexpected repeated symptom \`updates were Rejected\`, ${expected}`,
      `31:1 symptom-duplicate: Unexpected repeated symptom \`My push\`, ${expected}`,
    ]);
  });

  test('have at most 160 characters, which is said where one has more', () => {
    expect(read(more('- a', `- ${'b'.repeat(160)}`, `- ${'c'.repeat(161)}`)).messages).toEqual([
      `31:1 symptom-length: Unexpected symptom \`${'c'.repeat(59)}…\`, expected at most 160 characters`,
    ]);
  });
});
