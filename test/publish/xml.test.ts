import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/publish/xml.ts';
import { parseXml } from './parse-xml.ts';

const unspeakable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

describe('text in XML', () => {
  test('is read as it was written, without the characters that XML has not', () => {
    const text = `]]> <!-- & "it's" </a> &amp; \x1b[31mred\x1b[0m \uffff 💥 \ud83d`;
    expect(parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toEqual({
      name: 'a',
      attributes: { b: `]]> <!-- & "it's" </a> &amp; [31mred[0m  💥 \ufffd` },
      text: `]]> <!-- & "it's" </a> &amp; [31mred[0m  💥 \ufffd`,
      children: [],
    });
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseXml(`<a>${escapeXml(text)}</a>`).text).toBe(text.toWellFormed().replace(unspeakable, '').replace(/\r\n?/g, '\n'));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
