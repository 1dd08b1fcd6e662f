import { expect, test } from 'vitest';
import { headOf } from '../../../src/search/index/head.ts';
import { entry, plainText } from '../entries.ts';

test('an entry’s head is what it says in plain text, and the codes by which it is found', () => {
  const stated = entry('node/p2002-unique-linux', 'Unique `constraint` of \\<name> failed (P2003)', {
    errorCodes: ['ORA-00942'],
    errorMessages: ['code: P2004'],
    symptoms: ['The form **hangs**'],
    rootCause: 'It is P2005 in a new coat.',
  });
  expect(headOf(stated, plainText)).toEqual({
    id: 'node/p2002-unique-linux',
    title: 'Unique constraint of <name> failed (P2003)',
    codes: ['ora-942', 'p2003', 'p2004', 'p2002'],
    otherCodes: ['p2005'],
    messages: ['code: P2004'],
    symptoms: ['The form hangs'],
  });
});

test('of long messages, the first line of each comes in before the second of any, ten in all', () => {
  const trace = ['panic: close of closed channel', ...Array.from({ length: 12 }, (_, i) => `main.step${'abcdefghijkl'[i]}()`)].join('\n');
  const { messages } = headOf(
    entry('go/closed', 'Closed twice', { errorMessages: [trace, '---\n  fatal error: all asleep\nexit'] }),
    plainText,
  );
  expect(messages).toEqual([
    'panic: close of closed channel',
    'fatal error: all asleep',
    'main.stepa()',
    'exit',
    ...[...'bcdefg'].map((c) => `main.step${c}()`),
  ]);
});

test('every message comes in with a line, however many there are, and none with more than 240 characters', () => {
  const errorMessages = Array.from({ length: 12 }, (_, i) => `${'abcdefghijkl'[i]} is lost ${'.'.repeat(300)}\nsecond line`);
  const { messages } = headOf(entry('go/lost', 'Lost', { errorMessages }), plainText);
  expect(messages).toEqual(errorMessages.map((message) => message.slice(0, 240)));
});
