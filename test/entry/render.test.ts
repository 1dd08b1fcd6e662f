// Text from an entry is never markup: what a field becomes on a page, as whole HTML.
import { describe, expect, test } from 'vitest';
import { createRenderer, escapeHtml } from '../../src/entry/render.ts';
import { highlight } from '../../src/view/highlight.ts';
import { parseMarkdown } from '../../src/corpus/markdown.ts';

const { renderInline, renderBlocks, renderCode, toText } = createRenderer({ parse: parseMarkdown });
/** Text as it stands in HTML. */
const text = escapeHtml;

describe('hostile text stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <script src="//x.example/x.js"></script> b',
    '<img src=x onerror=alert(1)>',
    'x <a href="javascript:alert(1)" onclick=\'alert(1)\'>y</a>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>"></iframe>',
    '</p></main><script>',
    '</code></pre><b>',
    '<style>*{display:none}</style>',
    '<b',
    '<b onclick=',
    '<!-- a -->',
    '<!-- a',
    'x <!-- a',
    '<!---->',
    '<![CDATA[ a ]]>',
    '<?php a ?>',
    '<!DOCTYPE html>',
    '"><b>',
    "' onmouseover='alert(1)",
    'a & b < c > d',
    '<form><input autofocus onfocus=alert(1)>',
    '<plaintext>',
    '<textarea>',
    '${1+1} {{ 1+1 }} <% 1 %>',
  ])('%s', (source) => {
    expect(renderInline(source)).toBe(text(source));
    expect(renderBlocks(source)).toBe(`<p>${text(source)}</p>`);
    expect(renderCode(source)).toBe(text(source));
    expect(toText(source)).toBe(source);
  });

  test.each([
    ['<div>\n*a*\n\n</div>', '<p>&#60;div&#62; <em>a</em></p><p>&#60;/div&#62;</p>'],
    ['<pre>\n\n<script>x', '<p>&#60;pre&#62; &#60;script&#62;x</p>'],
    ['- <b>\n  <script>', '<ul><li><p>&#60;b&#62; &#60;script&#62;</p></li></ul>'],
    ['> <script>\n> x', '<blockquote><p>&#60;script&#62; x</p></blockquote>'],
    ['**<b>**_<i>_~~<s>~~', '<p><strong>&#60;b&#62;</strong><em>&#60;i&#62;</em><del>&#60;s&#62;</del></p>'],
    ['# <b> <!-- -->', '<h3>&#60;b&#62; &#60;!-- --&#62;</h3>'],
    [
      '| <b> |\n|---|\n| "</table>` |',
      '<table><thead><tr><th>&#60;b&#62;</th></tr></thead><tbody><tr><td>&#34;&#60;/table&#62;`</td></tr></tbody></table>',
    ],
    ['`<b>`', '<p><code>&#60;b&#62;</code></p>'],
    ['```html"><b>\n</code></pre><script>\n```', '<pre><code>&#60;/code&#62;&#60;/pre&#62;&#60;script&#62;</code></pre>'],
    ['    <b>', '<pre><code>&#60;b&#62;</code></pre>'],
    ['&lt;script&gt; &#60;b> &#x3C;i>', '<p>&#60;script&#62; &#60;b&#62; &#60;i&#62;</p>'],
    ['![<b>" onerror="x](x.png)', '<p>&#60;b&#62;&#34; onerror=&#34;x</p>'],
    ['a[^1]\n\n[^1]: <b>', '<p>a[^1]</p>'],
    ['- [ ] <b>\n- [x] y', '<ul><li>[ ] &#60;b&#62;</li><li>[x] y</li></ul>'],
  ])('as blocks: %j', (source, html) => {
    expect(renderBlocks(source)).toBe(html);
  });

  test('highlighted code is escaped as well', () => {
    const coloured = createRenderer({ parse: parseMarkdown, highlight });
    expect(coloured.renderBlocks('```html\n<b a="</code>">\n```')).toBe(
      '<pre><code><span class="hljs-tag">&lt;<span class="hljs-name">b</span> <span class="hljs-attr">a</span>=<span class="hljs-string">&quot;&lt;/code&gt;&quot;</span>&gt;</span></code></pre>',
    );
    expect(coloured.renderCode('<b>', 'no-such-language')).toBe('&#60;b&#62;');
  });
});

describe('a link', () => {
  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:x',
    '&#x6A;&#x61;vascript&colon;x',
    'javascript\\:x',
    '%6aavascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    '//x.example',
    '/a',
    '#a',
    '?a',
    'http:x',
    'a',
    'blob:x',
    '\u00A0https://x.example',
  ];
  test.each(refused)('to %j is its words', (url) => {
    expect(renderBlocks(`[a *b*](${url})`)).toBe('<p>a <em>b</em></p>');
    expect(renderInline(`[a](<${url}>)`)).toBe('a');
  });

  test.each(['[a](java\nscript:x)', '[a](<java\nscript:x>)', '[a](java\tscript:x)', '[a](\u0001javascript:x)'])(
    'that Markdown takes for none is text: %j',
    (source) => {
      expect(renderInline(source)).toBe(text(source));
    },
  );

  test.each([
    ['[a](https://x.example/"onmouseover="x)', '<a href="https://x.example/&#34;onmouseover=&#34;x">a</a>'],
    ["[a](https://x.example/'><b>)", '<a href="https://x.example/&#39;&#62;&#60;b&#62;">a</a>'],
    ['[a](https://x.example/?a=1&b=2 "ti\'t\\"le")', '<a href="https://x.example/?a=1&#38;b=2" title="ti&#39;t&#34;le">a</a>'],
    ['[<b>](HTTPS://X.example)', '<a href="HTTPS://X.example">&#60;b&#62;</a>'],
    ['<https://x.example/?a&b>', '<a href="https://x.example/?a&#38;b">https://x.example/?a&#38;b</a>'],
    ['www.x.example a@x.example', '<a href="http://www.x.example">www.x.example</a> <a href="mailto:a@x.example">a@x.example</a>'],
    [
      '[a [b](https://x.example)](https://y.example)',
      '[a <a href="https://x.example">b</a>](<a href="https://y.example">https://y.example</a>)',
    ],
    ['[![a](https://x.example/a.png)](https://x.example)', '<a href="https://x.example">a</a>'],
    ['[a][b]', '[a][b]'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
  ])('%s', (source, html) => {
    expect(renderInline(source)).toBe(html);
  });

  test('in a title is its words only', () => {
    expect(renderInline('a [b *c*](https://x.example) https://y.example', { links: false })).toBe('a b <em>c</em> https://y.example');
  });
});

describe('inline text stays inline', () => {
  test.each([
    ['# a #', '# a #'],
    ['a ##', 'a ##'],
    ['#', '#'],
    ['a \\#', 'a #'],
    ['- a', '- a'],
    ['1. a', '1. a'],
    ['1986\\. a', '1986. a'],
    ['> *a*', '&#62; <em>a</em>'],
    ['a\n===', 'a ==='],
    ['***', '***'],
    ['    a', 'a'],
    ['| a |\n|---|', '| a | |---|'],
    ['[a]: https://x.example', '[a]: <a href="https://x.example">https://x.example</a>'],
    ['a\\\nb', 'a<br>b'],
    ['', ''],
  ])('%j', (source, html) => {
    expect(renderInline(source)).toBe(html);
  });

  test('as plain text: no markup, one line', () => {
    expect(toText('**a** `<b>` [c](https://x.example) &amp; \\* d  \ne ![f](g)')).toBe('a <b> c & * d e f');
    expect(toText('plain, as it is')).toBe('plain, as it is');
  });
});

test('a table without rows is a head alone, and an unnumbered list has no start', () => {
  expect(renderBlocks('| a |\n|---|')).toBe('<table><thead><tr><th>a</th></tr></thead></table>');
  expect(renderBlocks('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(renderBlocks('0. a')).toBe('<ol start="0"><li>a</li></ol>');
});

test('headings go no deeper than h6, in the order of their levels', () => {
  const source = '###### f\n\n## b\n\n##### e\n\n# a\n\n### c\n\n## b';
  expect(renderBlocks(source)).toBe('<h6>f</h6><h4>b</h4><h6>e</h6><h3>a</h3><h5>c</h5><h4>b</h4>');
  expect(renderBlocks(source, { headingLevel: 2 })).toBe('<h6>f</h6><h3>b</h3><h5>e</h5><h2>a</h2><h4>c</h4><h3>b</h3>');
});

test('blocks become plain elements; headings stand under those of the page and skip no level', () => {
  const source = '## a\n\n###### b\n\n1. c\n2. d\n\n   e\n\n3) f\n\n***\n\n| g | h |\n|---|:-:|\n| i | |\n\n```\n<j>\n```';
  expect(renderBlocks(source, { headingLevel: 4 })).toBe(
    '<h4>a</h4><h5>b</h5><ol><li><p>c</p></li><li><p>d</p><p>e</p></li></ol><ol start="3"><li>f</li></ol><hr>' +
      '<table><thead><tr><th>g</th><th>h</th></tr></thead><tbody><tr><td>i</td><td></td></tr></tbody></table><pre><code>&#60;j&#62;</code></pre>',
  );
});
