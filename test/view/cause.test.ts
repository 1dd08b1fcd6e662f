import { expect, test } from 'vitest';
import { splitCause } from '../../src/view/cause.ts';

test('a cause begins with its first paragraph, and the rest follows', () => {
  expect(
    [
      'One\nline.',
      'One.\n\n- a\n- b',
      '\nOne.\n \nTwo.\n\nThree.\n',
      'One:\n```text\nx\n```',
      '- a\n\n- b',
      '```text\na\n\nb\n```\n\nOne.',
    ].map(splitCause),
  ).toEqual([
    { first: 'One\nline.', rest: '' },
    { first: 'One.', rest: '- a\n- b' },
    { first: 'One.', rest: 'Two.\n\nThree.' },
    { first: 'One:', rest: '```text\nx\n```' },
    { first: '- a\n\n- b', rest: '' },
    { first: '```text\na\n\nb\n```\n\nOne.', rest: '' },
  ]);
});
