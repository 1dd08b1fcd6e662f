// Reads every page of a built site and lists the links on it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A page as a static host would answer it. */
export interface CrawledPage {
  /** Path within the site, such as `/git/` or `/404.html`. */
  path: string;
  html: string;
  /** Every `href` and `src`, resolved against the page. */
  links: URL[];
  ids: Set<string>;
  /** All text between tags. */
  text: string;
  /** Elements with their attributes, in order. */
  elements: { tag: string; attributes: Map<string, string> }[];
}

/** All HTML pages of a folder, as if served at `origin` below `base`. */
export function crawl(folder: string, origin: string, base = '/'): CrawledPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => readPage(folder, file.split(path.sep).join('/'), origin + base));
}

/** True where a host would find a file for a link; folders answer with their index page. */
export function fileFor(folder: string, pathname: string, base = '/'): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const name = decodeURIComponent(pathname.slice(base.length));
  return name === '' || name.endsWith('/') ? path.join(folder, name, 'index.html') : path.join(folder, name);
}

function readPage(folder: string, file: string, root: string): CrawledPage {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const page: CrawledPage = {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    links: [],
    ids: new Set(),
    text: '',
    elements: [],
  };
  const url = new URL(`.${page.path}`, root);
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      page.elements.push({ tag: node.tagName, attributes });
      const link = attributes.get('href') ?? attributes.get('src') ?? attributes.get('action');
      if (link !== undefined) page.links.push(new URL(link, url));
      const id = attributes.get('id');
      if (id !== undefined) page.ids.add(id);
    }
    if (node.nodeName === '#text' && 'value' in node) page.text += node.value;
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  return page;
}
