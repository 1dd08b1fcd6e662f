// Whatever the source, its HTML holds only what the site makes: a real HTML parser reads it again.
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { createRenderer, escapeHtml } from '../../src/entry/render.ts';
import { highlight } from '../../src/view/highlight.ts';
import { parseMarkdown as parseWithRemark } from './remark.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { exampleEntries } from './rule-examples.ts';
import { content, fixtures, readSources } from '../helpers.ts';
import { hostileText, mutations } from '../mutations.ts';

// Seconds on an idle machine; a busy one may take its time.
vi.setConfig({ testTimeout: 600_000 });

const inline = ['#text', 'a', 'br', 'code', 'del', 'em', 'strong'];
const block = [
  'blockquote',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];
const attributes: Record<string, RegExp> = {
  'a href': /^(?:https?:\/\/|mailto:)./i,
  'a title': /^/,
  'ol start': /^\d+$/,
  'span class': /^(?:hljs-[\w-]+|language-\w+|\w+_+)(?: (?:\w+_+|language-\w+))*$/,
};

/** Everything in the HTML that is not on the lists; a page is parsed as browsers do. */
function findForeign(html: string, elements: readonly string[]): string[] {
  const foreign: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!elements.includes(node.nodeName)) foreign.push(node.nodeName);
    if (!('childNodes' in node)) return;
    for (const { name, value } of node.attrs) {
      if (attributes[`${node.nodeName} ${name}`]?.test(value) !== true) foreign.push(`${node.nodeName} ${name}=${value}`);
    }
    node.childNodes.forEach(visit);
  };
  parseFragment(html).childNodes.forEach(visit);
  return foreign;
}

const sources = [...readSources(content, fixtures), ...exampleEntries].map(({ text }) => text);
// A piece of an entry, since fields are what is rendered; NUL and halves of characters never reach a field.
const field = fc
  .oneof(
    hostileText,
    hostileText,
    mutations(sources).map((text) => text.slice(text.length % 700, (text.length % 700) + 600)),
  )
  .map((text) => text.replaceAll('\0', '\uFFFD').toWellFormed());

describe.each([
  ['Sätteri', parseMarkdown, 2000],
  ['remark', parseWithRemark, 400],
])('with %s', (_, parse, numRuns) => {
  const { renderBlocks, renderInline } = createRenderer({ parse, highlight });

  test('the HTML of any source holds only elements and attributes of the site, and links to the web', () => {
    fc.assert(
      fc.property(field, (source) => {
        expect(findForeign(renderInline(source), inline)).toEqual([]);
        expect(
          findForeign(
            renderInline(source, { links: false }),
            inline.filter((name) => name !== 'a'),
          ),
        ).toEqual([]);
        expect(findForeign(renderBlocks(source), [...inline, ...block])).toEqual([]);
      }),
      { seed: 4, numRuns, endOnFailure: true },
    );
  });

  test('the HTML is well-formed: browsers mend nothing in it, and within attributes it holds as well', () => {
    fc.assert(
      fc.property(field, (source) => {
        const errors: string[] = [];
        const html = renderBlocks(source);
        const onParseError = ({ code }: { code: string }): number => errors.push(code);
        const again = serialize(parseFragment(html, { onParseError }));
        expect(errors.filter((code) => !/character|noncharacter/.test(code))).toEqual([]);
        expect(serialize(parseFragment(again))).toBe(again);
        const element = parseFragment(`<p title="${escapeHtml(source)}">`).childNodes[0];
        expect(element).toMatchObject({ nodeName: 'p', attrs: [{ name: 'title', value: source.replaceAll(/\r\n?/g, '\n') }] });
      }),
      { seed: 5, numRuns, endOnFailure: true },
    );
  });
});

test('the fast path for plain text gives what the parser gives', () => {
  const plain = fc.oneof(
    field,
    fc
      .array(fc.constantFrom('a', ' ', '.', ',', "'", '"', '(', ')', '-', '+', '=', '1', ':', '/', '@', 'w', '%', '—', '\u00A0', 'é'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
  );
  let taken = 0;
  fc.assert(
    fc.property(plain, (source) => {
      let isParsed = false;
      const spied = (text: string): ReturnType<typeof parseMarkdown> => {
        isParsed = true;
        return parseMarkdown(text);
      };
      const renderer = createRenderer({ parse: spied });
      const fast = [renderer.renderBlocks(source), renderer.renderInline(source), renderer.toText(source)];
      if (isParsed) return;
      taken += 1;
      // The whole source is one text in one paragraph.
      expect(parseMarkdown(source)).toMatchObject({ children: [{ type: 'paragraph', children: [{ type: 'text', value: source }] }] });
      expect(parseMarkdown(source).children.length).toBe(1);
      expect(fast).toEqual([`<p>${escapeHtml(source)}</p>`, escapeHtml(source), source]);
    }),
    { seed: 6, numRuns: 5000, endOnFailure: true },
  );
  expect(taken).toBeGreaterThan(1000);
});
