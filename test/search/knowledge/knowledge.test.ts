// The knowledge that goes into an index: what its entries can be found by, and no more.
import { expect, test } from 'vitest';
import { knowledgeFor } from '../../../src/search/knowledge/knowledge.ts';
import { openKnowledge } from '../../../src/search/knowledge/opened-knowledge.ts';

/** What is known for entries that have some terms and codes. */
const known = (terms: readonly string[], codes: readonly string[] = []) => knowledgeFor(new Set(terms), new Set(codes));

test('a site without entries needs to know nothing but tools', () => {
  const { tools, ...rest } = known([]);
  expect(rest).toEqual({ equalCodes: '', synonyms: '', common: '' });
  expect(openKnowledge({ tools, ...rest }).toolsOf('fatal: not a git repository')).toEqual(new Set(['git', 'github']));
});

test('of equal codes those are needed that some entry has, by any of their spellings', () => {
  const things = known([], ['eaddrinuse', '0xc0000005', '137', 'e0382']).equalCodes.split('\n');
  expect(things).toEqual(['EADDRINUSE errno:98 errno:48 10048', 'SIGKILL 137 signal:9', '0xC0000005 STATUS_ACCESS_VIOLATION']);
});

test('a number that only its form in a paste tells is no code of an entry', () => {
  expect(known([], ['98', '9']).equalCodes).toBe('');
});

test('of words of one meaning those are needed of which entries have some, as compared', () => {
  expect(known(['kubernet', 'signin', 'teapot']).synonyms).toBe('kubernet k8s kubectl\nlogin signin');
});

test('of common words those are needed that entries have, each as compared', () => {
  expect(known(['modul', 'connect', 'teapot']).common).toBe('0.08 modul\n0.03 connect');
});

test('what a site knows answers as all that is known does, for its own codes and words', () => {
  const { equivalentCodes, synonymsOf, commonShareOf } = openKnowledge(known(['kubernet', 'modul'], ['eaddrinuse']));
  expect([
    [equivalentCodes('98', '[Errno 98] x'), equivalentCodes('10048', '10048'), equivalentCodes('13', '[Errno 13] x')],
    [synonymsOf('k8s'), synonymsOf('login')],
    [commonShareOf('modul'), commonShareOf('connect')],
  ]).toEqual([
    [['eaddrinuse', '10048'], ['eaddrinuse'], []],
    [['kubernet', 'kubectl'], []],
    [0.08, undefined],
  ]);
});
