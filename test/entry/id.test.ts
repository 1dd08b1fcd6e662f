import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSegment, createAnchors, idPattern, reservedDomains, sectionAnchors, splitId } from '../../src/entry/id.ts';

const anchors = (...texts: string[]): string[] => {
  const anchorOf = createAnchors();
  return texts.map((text) => anchorOf(text, 'workaround'));
};

describe('an anchor', () => {
  test('is made from words, without marks, accents and casing', () => {
    expect(anchors('Don’t use `--force` on C:\\temp', 'Über Größe: naïve café', '日本語 エラー', '  1.2.3  ', '<b>x</b> & y')).toEqual([
      'dont-use-force-on-c-temp',
      'uber-große-naive-cafe',
      '日本語-エラー',
      '1-2-3',
      'b-x-b-y',
    ]);
  });

  test('is its own on a page, and never one of the page itself', () => {
    expect(anchors('Pull', 'pull!', 'Pull 2', 'Workarounds', '???', '!!!')).toEqual([
      'pull',
      'pull-2',
      'pull-2-2',
      'workarounds-2',
      'workaround',
      'workaround-2',
    ]);
    expect(anchors(...Object.values(sectionAnchors))).toEqual(Object.values(sectionAnchors).map((anchor) => `${anchor}-2`));
  });

  test('of a section is the one that links to it have', () => {
    expect(sectionAnchors).toEqual({
      rootCause: 'root-cause',
      errorMessages: 'error-messages',
      symptoms: 'symptoms',
      versions: 'versions',
      workarounds: 'workarounds',
      deadEnds: 'dead-ends',
      references: 'references',
      related: 'related',
      file: 'this-entry',
    });
  });

  test('is not one that the page has besides', () => {
    const anchorOf = createAnchors(['pull', 'push']);
    expect([anchorOf('Pull', 'x'), anchorOf('Push', 'x'), anchorOf('Wait', 'x')]).toEqual(['pull-2', 'push-2', 'wait']);
  });

  test('has 60 characters before it is cut, and then ends with a word', () => {
    const word = 'abcdefghi';
    const sixty = `${`${word}-`.repeat(5)}${word}x`;
    expect(anchors(sixty, `${sixty}y`, `${'x'.repeat(61)} y`).map((anchor) => anchor.replace(/-[a-z0-9]{4}$/, '-hash'))).toEqual([
      sixty,
      `${`${word}-`.repeat(4)}${word}-hash`,
      `${'x'.repeat(60)}-hash`,
    ]);
  });

  test('of a long text is cut at a word and keeps its own end in any order', () => {
    const long = 'Set the same very long option of the same very long configuration file to';
    const [one, two] = anchors(`${long} one`, `${long} two`);
    expect([one, two]).toEqual([
      'set-the-same-very-long-option-of-the-same-very-long-ht36',
      'set-the-same-very-long-option-of-the-same-very-long-tee0',
    ]);
    expect(anchors(`${long} two`, `${long} one`)).toEqual([two, one]);
    expect(anchors('x'.repeat(100))[0]).toMatch(/^x{60}-[a-z0-9]{4}$/);
  });

  test('fits an address and a selector, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (texts) => {
        const given = anchors(...texts);
        expect(new Set(given).size).toBe(texts.length);
        for (const anchor of given) expect(anchor).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('an ID', () => {
  test('is a domain and a slug of lower-case words', () => {
    const good = ['git/push-rejected', 'a/b', 'k8s/exit-137', 'github-actions/x', 'nextjs/upgrade-14.2'];
    const bad = [
      'git',
      'git/',
      '/a',
      'a/b/c',
      'Git/a',
      'a/B',
      'a/b_c',
      'a/-b',
      'a/b-',
      'a/b--c',
      'a/b..c',
      'a/.b',
      'a.b/c',
      'a/b c',
      'a/b\n',
      'ä/b',
      '../a',
      '',
    ];
    expect([...good, ...bad].filter((id) => idPattern.test(id))).toEqual(good);
  });

  test('splits at its slash', () => {
    expect(splitId('nextjs/upgrade-14.2')).toEqual({ domain: 'nextjs', slug: 'upgrade-14.2' });
  });

  test('can have no domain that the site or the contract names', () => {
    const own = '404 assets cards codes contribute feeds guides index offline pagefind rules schema search status'.split(' ');
    expect(own.filter((name) => !reservedDomains.includes(name))).toEqual([]);
  });
});

test.each([
  ['TS2307', 'TS2307'],
  ['error[E0502]', 'error-E0502'],
  ['C++', 'C++'],
  ['E/12', 'E-12'],
  ['../../etc', 'etc'],
  ['.', 'code'],
  ['<>', 'code'],
  ['-1', '1'],
  ['0x80070005', '0x80070005'],
])('the page of code %j is %j', (code, segment) => {
  expect(codeSegment(code)).toBe(segment);
});
