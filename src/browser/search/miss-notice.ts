// What the search page says where there is no entry: that there is none, what kind of code it is, what comes near, and
// where to add one.
import { fence } from '../../entry/fence.ts';
import { fill } from '../../view/repository-links.ts';
import { english, native } from '../../view/languages.ts';
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import { resultHref, resultRow } from './result-row.ts';
import { countText, namedOf } from './hints.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import type { SearchReply } from '../../search/engine/request.ts';

/** Longest title and message that go into the link, in characters: servers refuse much longer addresses. */
const titleLength = 120;
const messageLength = 1500;

/** Most entries that are listed for codes of the same family. */
const mostSiblings = 4;

/** Content of the part for misses, whose `data` says where entries are asked for and written; `widen` searches without filters. */
export function missOf(reply: SearchReply, query: SearchQuery, data: DOMStringMap, widen: () => void): Node[] {
  const { family, maybe } = reply;
  const parts: Node[] = [element('h2', {}, countText(reply, query))];
  if (Object.keys(query.filters).length > 0) {
    const button = element('button', { type: 'button' }, search.widen);
    button.addEventListener('click', widen);
    parts.push(element('p', {}, button));
  }
  if (family !== undefined)
    parts.push(
      element('p', {}, ...search.family<Node | string>(element('code', {}, family.code), element('span', { ...english }, family.name))),
    );
  if (maybe.length > 0)
    parts.push(element('h3', {}, search.maybe), element('ol', { class: 'entries' }, ...maybe.map((result) => resultRow(result, 'h4'))));
  const near = new Set(maybe.map(({ id }) => id));
  const siblings = (family?.siblings ?? []).filter(({ id }) => !near.has(id)).slice(0, mostSiblings);
  if (siblings.length > 0) {
    const rows = siblings.map(({ id, title }) =>
      element('li', { 'data-entry': id }, element('a', { dir: 'auto', ...native, href: resultHref(id) }, title)),
    );
    parts.push(element('p', {}, search.siblings), element('ul', { class: 'siblings' }, ...rows));
  }
  return [...parts, ...namedOf(reply, query), addition(data, reply)];
}

/** The way to a new entry, with the telling line and the code filled in where the repository is known. */
function addition({ issue = '', guide = '' }: DOMStringMap, { telling, code = '' }: SearchReply): HTMLElement {
  const line = telling.replace(/\s+/g, ' ').trim();
  const named = code === '' || line.toLowerCase().includes(code.toLowerCase()) ? line : `${code}: ${line}`;
  const write = (words: string): Node | string => element('a', { href: guide }, words);
  const ask = (words: string): Node | string => {
    const title = encodeURIComponent(search.issueTitle(cut(named, titleLength)));
    return element('a', { href: fill(issue, { title, body: encodeURIComponent(bodyOf(line, code)) }), rel: 'noreferrer' }, words);
  };
  const text = element('p', {}, ...(issue === '' ? search.write(write) : search.ask(ask, write)));
  return line === '' ? text : element('div', {}, text, element('pre', {}, element('code', {}, cut(named, 300))));
}

function bodyOf(line: string, code: string): string {
  const stated = code === '' ? '' : `- **Error Code:** \`${code}\`\n\n`;
  return `${stated}## Error Messages\n\n${fence(cut(line, messageLength), 'text')}\n\n## What I tried\n\n\n## Versions\n\n`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
