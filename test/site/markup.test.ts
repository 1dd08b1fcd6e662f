import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { crawl } from './crawl.ts';
import { origin, settings } from './test-root.ts';

/** What is written into pages by us: a hostile entry must not add a single script, style, frame or handler. */
describe('pages made from hostile entries', () => {
  const folder = inject('built').hostile;
  const pages = crawl(folder, origin, '/kb/');

  it('hold no script but the files of the site', () => {
    const scripts = pages.flatMap(({ elements }) =>
      elements
        .filter(({ tag }) => tag === 'script')
        .map(({ attributes }) => (attributes.get('type') === 'application/ld+json' ? 'data' : (attributes.get('src') ?? 'inline'))),
    );
    expect([...new Set(scripts)].filter((source) => !/^(?:data|\/kb\/(?:_astro\/[\w.-]+|theme|redirect)\.js)$/.test(source))).toEqual([]);
  });

  it('hold no event handler, inline style, frame, or link that runs', () => {
    const faults = pages.flatMap(({ path: page, elements }) =>
      elements.flatMap(({ tag, attributes }) => {
        const names = [...attributes.keys()].filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc');
        const links = [...attributes].filter(
          ([name, value]) =>
            /^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu.test(value),
        );
        const isBanned =
          /^(?:iframe|object|embed|base|style|img|applet|frame|meta)$/.test(tag) &&
          !(tag === 'meta' && (attributes.has('name') || attributes.has('charset') || attributes.has('property'))) &&
          !(tag === 'img' && attributes.get('src') === `/kb/${settings.mark}`);
        return [...names, ...links.map(([name]) => name), ...(isBanned ? [tag] : [])].map((fault) => `${page}: <${tag}> ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('show the text of every field as it was written', () => {
    const page = pages.find(({ path: name }) => name === '/markup/script-everywhere/');
    const text = page?.text ?? '';
    const fields = [
      'title',
      'symptom',
      'symptom2',
      'symptom3',
      'symptom4',
      'block',
      'iframe',
      'entity',
      'div',
      'fence',
      'cell',
      'action',
      'details',
      'bash',
      'note',
      'close',
      'dead',
      'reason2',
      'ref',
      'related',
    ];
    expect(fields.filter((field) => !text.includes(`window.__pwned='${field}'`) && !text.includes(`window.__pwned = '${field}'`))).toEqual(
      [],
    );
  });
});

describe('the page of an entry', () => {
  it('has a section of symptoms where the entry has any, and no heading without them', () => {
    const pages = crawl(inject('built').hostile, origin, '/kb/');
    const headed = ['/markup/script-everywhere/', '/quiet/other-scripts/', '/quiet/shortest/'].map((path) =>
      pages.find((page) => page.path === path)?.elements.some(({ attributes }) => attributes.get('id') === 'symptoms'),
    );
    expect(headed).toEqual([true, true, false]);
  });
});

describe('every file of the site', () => {
  it('carries no source map, no absolute path, and no address of another site that it would load', () => {
    const folder = inject('built').content;
    const faults = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|css|js)$/.test(file) && !file.startsWith('pagefind'))
      .flatMap((file) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        const found = [process.cwd(), 'sourceMappingURL'].filter((needle) => text.includes(needle));
        const loaded = /<(?:link[^>]+rel="(?:stylesheet|preload|icon|modulepreload)"|script|img)[^>]+(?:href|src)="(?:https?:)?\/\//.exec(
          text,
        );
        return [...found, ...(loaded === null ? [] : [loaded[0]])].map((fault) => `${file}: ${fault}`);
      });
    expect(faults).toEqual([]);
  });
});
