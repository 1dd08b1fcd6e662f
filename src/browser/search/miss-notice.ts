// What the search page says where there is no entry: that there is none, what kind of code it is, what comes near, and
// where to add one.
import { fence } from '../../entry/fence.ts';
import { fill } from '../../view/repository-links.ts';
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
    const button = element('button', { type: 'button' }, 'Search without filters');
    button.addEventListener('click', widen);
    parts.push(element('p', {}, button));
  }
  if (family !== undefined) parts.push(element('p', {}, element('code', {}, family.code), ` is one of these: ${family.name}.`));
  if (maybe.length > 0)
    parts.push(
      element('h3', {}, 'Maybe one of these'),
      element('ol', { class: 'entries' }, ...maybe.map((result) => resultRow(result, 'h4'))),
    );
  const near = new Set(maybe.map(({ id }) => id));
  const siblings = (family?.siblings ?? []).filter(({ id }) => !near.has(id)).slice(0, mostSiblings);
  if (siblings.length > 0) {
    const rows = siblings.map(({ id, title }) =>
      element('li', { 'data-entry': id }, element('a', { dir: 'auto', href: resultHref(id) }, title)),
    );
    parts.push(element('p', {}, 'Entries for codes of the same kind:'), element('ul', { class: 'siblings' }, ...rows));
  }
  return [...parts, ...namedOf(reply, query), addition(data, reply)];
}

/** The way to a new entry, with the telling line and the code filled in where the repository is known. */
function addition({ issue = '', guide = '' }: DOMStringMap, { telling, code = '' }: SearchReply): HTMLElement {
  const line = telling.replace(/\s+/g, ' ').trim();
  const named = code === '' || line.toLowerCase().includes(code.toLowerCase()) ? line : `${code}: ${line}`;
  const ways: (Node | string)[] = [];
  if (issue !== '') {
    const title = encodeURIComponent(`New entry: ${cut(named, titleLength)}`);
    ways.push(
      element('a', { href: fill(issue, { title, body: encodeURIComponent(bodyOf(line, code)) }), rel: 'noreferrer' }, 'Ask for an entry'),
      ' (this opens the repository with the line below filled in, for you to check), or ',
    );
  }
  ways.push(element('a', { href: guide }, ways.length > 0 ? 'write one yourself' : 'Write one'), '.');
  const text = element('p', {}, 'Have you solved it, or do you need it solved? ', ...ways);
  return line === '' ? text : element('div', {}, text, element('pre', {}, element('code', {}, cut(named, 300))));
}

function bodyOf(line: string, code: string): string {
  const stated = code === '' ? '' : `- **Error Code:** \`${code}\`\n\n`;
  return `${stated}## Error Messages\n\n${fence(cut(line, messageLength), 'text')}\n\n## What I tried\n\n\n## Versions\n\n`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
