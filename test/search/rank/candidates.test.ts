import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/schema.ts';
import { findCandidates, type StatedCode } from '../../../src/search/rank/candidates.ts';
import { readQuery } from '../../../src/search/rank/query.ts';
import { entries, entry, indexOf } from '../entries.ts';

/** Candidates of a text among some entries, with all of the index loaded that its words need. */
async function candidatesOf(some: readonly Entry[], text: string, accepts: (id: string) => boolean = () => true) {
  const store = indexOf(some);
  const query = readQuery(text);
  await store.addTerms(query);
  const index = await store.index();
  const idOf = (number: number): string => index.headOf(number)!.id;
  const found = findCandidates(query, index, (number) => accepts(idOf(number)));
  const codeOf = ({ holders, ...code }: StatedCode) => ({ ...code, holders: holders.map(idOf) });
  return { ...found, codes: found.codes.map(codeOf), ids: found.candidates.map((candidate) => idOf(candidate.entry)), idOf };
}

describe('a candidate is an entry', () => {
  const text = entry('git/stale', 'A lock is left over', { rootCause: 'The watchdog of a gremlin died.' });
  const coded = entry('api/teapot', 'Short and stout', { errorCodes: ['ERR_TEAPOT'] });

  test.each([
    ['by its title', 'the lock is left over', ['git/stale']],
    ['by its text', 'my watchdog has a gremlin', ['git/stale']],
    ['by its code, whatever else is said', 'zebra [ERR_TEAPOT] zebra', ['api/teapot']],
  ])('%s', async (_, query, ids) => {
    expect((await candidatesOf([text, coded], query)).ids).toEqual(ids);
  });

  test('only where it is accepted', async () => {
    const { ids } = await candidatesOf([text, coded], 'the lock of the gremlin: ERR_TEAPOT', (id) => id !== 'api/teapot');
    expect(ids).toEqual(['git/stale']);
  });

  test('with the few lines that speak for it, the best first, and the codes that it has', async () => {
    const log = 'error: lock of no gremlin\nfatal: a lock is left over\nfatal: ERR_TEAPOT';
    const { candidates, idOf } = await candidatesOf([text, coded], log);
    const described = candidates.map(({ entry: number, lines, codes }) => [
      idOf(number),
      lines[0]?.text,
      lines.length <= 3,
      codes.map(({ key }) => key),
    ]);
    expect(described).toEqual([
      ['git/stale', 'fatal: a lock is left over', true, []],
      ['api/teapot', 'fatal: ERR_TEAPOT', true, ['err_teapot']],
    ]);
  });
});

test('no more than some dozens are looked at more closely, however many say the same', async () => {
  const many = Array.from({ length: 300 }, (_, i) => entry(`d${i}/x`, 'The gremlin is on fire', { errorCodes: ['ERR_GREMLIN'] }));
  const { ids } = await candidatesOf(many, 'ERR_GREMLIN: the gremlin is on fire');
  expect([ids.length >= 24, ids.length <= 48]).toEqual([true, true]);
});

describe('a code of a query', () => {
  test('is there with its holders, whether it names one error, and whether it stands where codes do', async () => {
    const line = 'error TS2307: no 502 and no TS9999 were seen';
    const { codes } = await candidatesOf(entries, line);
    expect(codes).toEqual([
      { key: 'ts2307', code: 'TS2307', line, isName: true, isStated: true, holders: ['typescript/ts2307-cannot-find-module'] },
      { key: '502', code: '502', line, isName: false, isStated: false, holders: ['nginx/502-bad-gateway'] },
      { key: 'ts9999', code: 'TS9999', line, isName: true, isStated: false, holders: [] },
    ]);
  });

  test('brings in the code that means the same and that an entry has', async () => {
    const { codes } = await candidatesOf(entries, 'errno 98');
    expect(codes).toEqual([
      { key: '98', code: '98', line: 'errno 98', isName: false, isStated: true, holders: [] },
      { key: 'eaddrinuse', code: '98', line: 'errno 98', isName: true, isStated: true, holders: ['node/eaddrinuse'] },
    ]);
  });
});

test('the line that tells most is the one with rare words that is likely to name the error', async () => {
  const { lines } = await candidatesOf(entries, 'starting up\nTypeError: Object of type date is not JSON serializable\nbye');
  expect([lines[0]?.text, lines[0]?.telling]).toEqual(['TypeError: Object of type date is not JSON serializable', 1]);
});

test('words stand for others in a short query alone: in a log they would for too many', async () => {
  const expired = entry('security/certificate-expired', 'The certificate has expired');
  const short = await candidatesOf([expired], 'my certifcate');
  const log = await candidatesOf([expired], 'my certifcate\nmy other text\nand one more');
  expect([short.ids, log.ids]).toEqual([['security/certificate-expired'], []]);
});
