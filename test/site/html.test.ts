import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { crawl } from './crawl.ts';
import { origin } from './test-root.ts';

/** The standard's rules; how the markup is written (case, quotes, white space, line length) is the compiler's business. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Entries and pages may be longer than search engines show.
    'long-title': 'off',
    // Astro writes void elements and attributes in its own, valid way.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A table that scrolls is a region with a name; no native element is one that scrolls.
    'prefer-native-element': 'off',
    // To Safari, a list without bullets is none, unless its role says so.
    'no-redundant-role': 'off',
  },
});

describe.each(['content', 'hostile'] as const)('the HTML of every page of the %s site', (key) => {
  it('is valid', async () => {
    const faults: string[] = [];
    for (const { path, html } of crawl(inject('built')[key], origin)) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages) faults.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
      }
    }
    expect(faults).toEqual([]);
  });
});
