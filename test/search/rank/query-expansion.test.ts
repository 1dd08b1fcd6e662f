import { describe, expect, test } from 'vitest';
import { entries, entry, matcherOf } from '../entries.ts';

const matcher = matcherOf([
  ...entries,
  entry('security/certificate-expired', 'The certificate has expired'),
  entry('kubernetes/evicted', 'Pod was evicted: the node was low on ephemeral storage'),
]);

describe('a question', () => {
  test.each([
    ['my tls cert is outdated', 'security/certificate-expired'],
    ['why is my ssl cert old', 'security/certificate-expired'],
    ['k8s container thrown out, disk low', 'kubernetes/evicted'],
  ])('in other words than the entry finds it: %s', (question, id) => {
    expect(matcher.match(question).hits.map((hit) => hit.id)).toEqual([id]);
  });

  test.each([
    ['my certifcate is expird', 'security/certificate-expired'],
    ['contaner was evicted', 'kubernetes/evicted'],
  ])('may misspell words of an entry, or words that mean the same: %s', (question, id) => {
    expect(matcher.match(question).hits.map((hit) => hit.id)).toEqual([id]);
  });
});
