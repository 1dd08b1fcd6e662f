import { expect, test } from 'vitest';
import { meaningOf } from '../../src/view/code-meaning.ts';
import { entry } from '../search/entries.ts';

const meaningIn = (code: string, id = 'x/y', title = 'Something fails'): string[] => meaningOf({ code, entries: [entry(id, title)] });

test('an exit code above 128 says which signal ended the process, by number and by name where it has one', () => {
  expect(['137', '143', '150'].map((code) => meaningIn(code))).toEqual([
    ['137 is 128 + 9: the process was ended by signal 9, SIGKILL.'],
    ['143 is 128 + 15: the process was ended by signal 15, SIGTERM.'],
    ['150 is 128 + 22: the process was ended by signal 22.'],
  ]);
});

test('a code says its words, its other names, and its kind, as far as they are known', () => {
  expect([meaningIn('EADDRINUSE'), meaningIn('502', 'nginx/bad'), meaningIn('E0502'), meaningIn('cert_has_expired')]).toEqual([
    ['In words: address already in use.', 'The same as errno 98, errno 48, and 10048.', 'Kind: System call errors (errno).'],
    ['In words: bad gateway.', 'Kind: HTTP server errors (5xx).'],
    ['Kind: Rust compiler errors (E0xxx).'],
    ['In words: certificate has expired.', 'The same as OpenSSL verify error 10.'],
  ]);
});

test('words of a number are those of the tools that the entries are about', () => {
  expect([meaningIn('1062', 'mysql/duplicate'), meaningIn('1062', 'git/push')]).toEqual([
    ['In words: duplicate entry.', 'The same as ER_DUP_ENTRY.', 'Kind: MySQL errors.'],
    ['The same as ER_DUP_ENTRY.'],
  ]);
});

test('of a code that nobody knows nothing is said', () => {
  expect([meaningIn('BR2345'), meaningIn('Evicted')]).toEqual([[], []]);
});
