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

test('of each message come in its first lines with words, however many messages there are, and none with more than 240 characters', () => {
  const trace = ['---', 'panic: closed', '  main.a()', 'main.b()', 'main.c()', 'main.d()'].join('\n');
  const errorMessages = [trace, ...Array.from({ length: 12 }, (_, i) => `${'abcdefghijkl'[i]} is lost ${'.'.repeat(300)}`)];
  expect(headOf(entry('go/lost', 'Lost', { errorMessages }), plainText).messages).toEqual([
    ...['panic: closed', 'main.a()', 'main.b()', 'main.c()'],
    ...errorMessages.slice(1).map((message) => message.slice(0, 240)),
  ]);
});
