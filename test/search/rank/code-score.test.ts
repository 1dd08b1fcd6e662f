import { describe, expect, test } from 'vitest';
import { readMentions } from '../../../src/search/rank/code-score.ts';
import { readLines } from '../../../src/search/paste/lines.ts';
import { readPassages } from '../../../src/search/rank/passages.ts';
import { entries, entry, matcherOf } from '../entries.ts';

describe('a code', () => {
  test('in a short query is what is asked for, whatever else its words may mean', () => {
    expect(matcherOf(entries).match('cannot connect 502').hits[0]?.id).toBe('nginx/502-bad-gateway');
  });

  test('of a message that says much the same for each code decides between them', () => {
    const matcher = matcherOf([
      ...entries,
      entry(
        'react/invalid-hook-call',
        'Minified React error #321; visit https://react.dev/errors/321 for the full message or use the non-minified dev environment',
      ),
      entry('react/text-mismatch', 'Hydration failed', { errorMessages: ['Minified React error #418'] }),
    ]);
    const answerTo = (code: number): string[] => {
      const { hits, maybe } = matcher.match(
        `Uncaught Error: Minified React error #${code}; visit https://react.dev/errors/${code} for the full message or use the non-minified dev environment`,
      );
      return [...hits, ...maybe].map(({ id }) => id);
    };
    expect([418, 321, 185].map(answerTo)).toEqual([['react/text-mismatch'], ['react/invalid-hook-call'], []]);
  });

  test('in a log is surest where it is a name, less where it is a number, least where it only says how the job ended', () => {
    const { model } = matcherOf(entries);
    const log = 'GET /api/orders failed with status code 502\nError: connect ECONNREFUSED 10.0.0.7:8080\nexit code 137';
    const mentions = readMentions(readPassages(readLines(log).lines, model), 'log', model);
    expect(mentions.sort((a, b) => b.prior - a.prior).map(({ code }) => code)).toEqual(['ECONNREFUSED', '502', '137']);
  });

  test('written in two parts is the same as in one', () => {
    const matcher = matcherOf([
      ...entries,
      entry('typescript/module-suffix', 'Module 2307 or its type declarations', { errorMessages: ['error TS2307: module suffix'] }),
    ]);
    const answerTo = (query: string): unknown[] => matcher.match(query).hits.map(({ id, score }) => [id, score]);
    expect(answerTo('ts 2307')).toEqual(answerTo('ts2307'));
  });

  test('by its number counts as much as by its name, with the tool beside it', () => {
    const matcher = matcherOf([
      ...entries,
      entry('grpc/status-code-mapping', 'UNKNOWN: unexpected status code from the server'),
      entry('grpc/permission-denied', 'PERMISSION_DENIED: caller may not', { errorCodes: ['7'] }),
    ]);
    expect(matcher.match('grpc status 7').hits[0]?.id).toBe('grpc/permission-denied');
  });

  test('that is a number no entry has is a miss, with the name of a domain, too, however alike that domain is', () => {
    const matcher = matcherOf([...entries, entry('docker/exit-status', 'docker exit: container exit status')]);
    expect(['docker exit 3', 'docker exit status'].map((query) => matcher.match(query).miss)).toEqual([true, false]);
  });

  test('with its tool beside it leaves out what is only about the tool', () => {
    const matcher = matcherOf([...entries, entry('docker/exit-early', 'docker container exits early')]);
    expect(matcher.match('docker exit code 137').hits.map(({ id }) => id)).toEqual(['docker/exit-code-137']);
  });

  test('that only its digits tell from others is a miss where no entry has it, with no guesses', () => {
    const matcher = matcherOf([...entries, entry('docker/daemon-unreachable', 'docker: cannot reach the docker daemon')]);
    const { miss, maybe, family } = matcher.match('docker 0x80370102');
    expect([miss, maybe, family?.name]).toEqual([true, [], 'HRESULT failure codes (0x8xxxxxxx)']);
  });
});
