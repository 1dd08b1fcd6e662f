import { describe, expect, test } from 'vitest';
import { readTerms, type Terms, wordRarity } from '../../../src/search/rank/terms.ts';
import { readWords } from '../../../src/search/words.ts';
import { entry, indexOf } from '../entries.ts';

const index = await indexOf([
  entry('security/certificate-expired', 'The certificate has expired'),
  entry('mobile/webview-blank', 'WebView stays blank: ResourceExhausted'),
  entry('linux/timeout', 'Connection timeout'),
]).index();

/** Terms by their words in the text, the surest first. */
const readable = (terms: Terms, words: ReturnType<typeof readWords>, text: string): string[] =>
  [...terms]
    .sort(([, a], [, b]) => b.strength - a.strength)
    .map(([term, { strength, at }]) => `${term}${strength === 1 ? '' : ' ~'} (${text.slice(words[at]!.start, words[at]!.end)})`);

const termsOf = (text: string, isExpanded?: boolean): string[] => {
  const words = readWords(text);
  return readable(readTerms(words, index, isExpanded), words, text);
};

describe('a line looks for', () => {
  test('its words', () => {
    expect(termsOf('certificate expired')).toEqual(['certificat (certificate)', 'expir (expired)']);
  });

  test('the parts of a compound name, less surely', () => {
    expect(termsOf('ResourceExhausted')).toEqual([
      'resourceexhaust (ResourceExhausted)',
      'resourc ~ (ResourceExhausted)',
      'exhaust ~ (ResourceExhausted)',
    ]);
  });

  test('synonyms, only where it is short enough for them to be asked for', () => {
    expect([termsOf('cert'), termsOf('cert', true)]).toEqual([['cert (cert)'], ['cert (cert)', 'certificat ~ (cert)']]);
  });

  test('the word that a misspelt one was meant to be, and what means the same', () => {
    expect(termsOf('certifcate', true)).toEqual(['certifcat (certifcate)', 'certificat ~ (certifcate)', 'cert ~ (certifcate)']);
  });

  test('no nearest word of one that some entry has', () => {
    expect(termsOf('expired', true).filter((term) => term.includes('~'))).toEqual(['expiry ~ (expired)']);
  });
});

test('a name that no entry has is as rare as its parts together, within bounds; a word that none has may be anything', () => {
  const [known, apart, unknown] = ['ResourceExhausted', 'BlankCertificate', 'zebra'].map((text) => wordRarity(readWords(text)[0]!, index));
  expect([known === index.rarityOf('resourceexhaust'), apart! > unknown!, index.rarityOf('zebra')]).toEqual([true, true, 0]);
});
