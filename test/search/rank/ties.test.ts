import { expect, test } from 'vitest';
import { readLines } from '../../../src/search/paste/lines.ts';
import { createMatcher } from '../../../src/search/rank/matcher.ts';
import { readPassages } from '../../../src/search/rank/passages.ts';
import { searchPhrases } from '../../../src/search/rank/phrase-search.ts';
import type { Candidate } from '../../../src/search/rank/candidate.ts';
import { expandWords } from '../../../src/search/rank/query-expansion.ts';
import { breakTies, weighLikeness, weighOpenWords } from '../../../src/search/rank/ties.ts';
import { entry, indexOf } from '../entries.ts';

const { model } = createMatcher(
  indexOf([
    entry('web/a-blocked', 'Request blocked by policy'),
    entry('web/b-credentials', 'Request blocked by policy, wildcard and credentials'),
    entry('web/c-hosts', 'Wildcard in a list of hosts'),
  ]).core,
);

const order = (...scores: number[]): number[] => {
  const ranked = scores.map((score, i): Candidate => ({ entry: i, score, vote: 0, contradicted: false, foreign: false }));
  const { lines } = readLines('Request blocked by policy: no wildcard where credentials are sent');
  breakTies(ranked, readPassages(lines, model), model, expandWords());
  return ranked.map(({ entry: number }) => number);
};

test('of entries with the same beginning, the one that has the rest of the message comes first', () => {
  expect(order(10, 9, 2)).toEqual([1, 0, 2]);
});

test('an entry far behind stays behind, and one alone stays as it is', () => {
  expect([order(10, 4, 2), order(10)]).toEqual([[0, 1, 2], [0]]);
});

const cors = createMatcher(
  indexOf([
    entry('dotnet/cors-blocked', 'Access to XMLHttpRequest from origin has been blocked by CORS policy'),
    entry('security/cors-wildcard', 'Wildcard in the response: the value of the header, the mode of credentials'),
    entry('web/attribute', 'An attribute is controlled by scripts'),
    entry('web/requests', 'Requests that include a flag were initiated'),
  ]).core,
).model;

const weighed = (message: string): number[] => {
  const passages = readPassages(readLines(message).lines, cors);
  const phrases = searchPhrases(passages, 'message', cors);
  const ranked = [0, 1].map((number): Candidate => {
    const phrase = phrases.get(number);
    return { entry: number, score: 10 - number, vote: 0, contradicted: false, foreign: false, ...(phrase === undefined ? {} : { phrase }) };
  });
  weighOpenWords(ranked, cors, expandWords());
  return ranked.map(({ entry: number }) => number);
};

const opening = 'Access to XMLHttpRequest from origin has been blocked by CORS policy';

test('of a long message, an entry that has what comes after the shared opening comes first', () => {
  const long = `${opening}: the value of the header in the response is a wildcard, the mode of credentials says include`;
  expect([weighed(`${long}; requests initiated by scripts`), weighed(`${opening}: wildcard in the response`)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('a result that no phrase speaks for leaves nothing open', () => {
  expect(weighed('wildcard')).toEqual([0, 1]);
});

const limits = createMatcher(
  indexOf([
    entry('nginx/read-timeout', 'upstream timed out while reading response header from upstream, client, server, request, host'),
    entry('nginx/worker-connections', 'worker_connections are not enough'),
    entry('nginx/far', 'Something else is wrong'),
  ]).core,
).model;

test('of the first errors, the one that the line says whole and word for word comes first, however long another is', () => {
  const line = 'worker_connections are not enough while connecting to upstream, client: 10.0.0.7, server: api, request, host';
  const phrases = searchPhrases(readPassages(readLines(line).lines, limits), 'message', limits);
  const found = (number: number, score: number): Candidate => {
    const phrase = phrases.get(number);
    return { entry: number, score, vote: 0, contradicted: false, foreign: false, ...(phrase === undefined ? {} : { phrase }) };
  };
  const orderOf = (ranked: Candidate[]): number[] => {
    weighLikeness(ranked, limits);
    return ranked.map(({ entry: number }) => number);
  };
  const places = ['nginx/read-timeout', 'nginx/worker-connections'].map((id) => limits.ids.indexOf(id)) as [number, number];
  expect([
    orderOf([found(places[0], 20), found(places[1], 16)]),
    orderOf([found(places[0], 20), found(places[1], 1)]),
    orderOf([]),
  ]).toEqual([[places[1], places[0]], places, []]);
});
