// What the search page says where there is no entry: that there is none, what kind of code it is, what comes near, and
// where to add one.
import { fence } from '../../entry/fence.ts';
import { fill } from '../../view/repository-links.ts';
import { element } from '../element.ts';
import { resultHref, resultRow } from './result-row.ts';
import { countText } from './hints.ts';
import type { SearchQuery } from '../../search/engine/query.ts';
import type { SearchReply } from '../../search/engine/request.ts';

/** Longest title and message that go into the link, in characters: servers refuse much longer addresses. */
const titleLength = 120;
const messageLength = 1500;

/** Most entries that are listed for codes of the same family. */
const mostSiblings = 4;

/** Content of the part for misses, whose `data` says where entries are asked for and written; `widen` searches without filters. */
export function missOf(reply: SearchReply, query: SearchQuery, data: DOMStringMap, widen: () => void): Node[] {
  const { telling, family, maybe } = reply;
  const parts: Node[] = [element('h2', {}, countText(reply, query))];
  if (Object.keys(query.filters).length > 0) {
    const button = element('button', { type: 'button' }, 'Search without filters');
    button.addEventListener('click', widen);
    parts.push(element('p', {}, button));
  }
  if (family !== undefined) {
    const text = element('p', {}, element('code', {}, family.code), ` is one of these: ${family.name}.`);
    const siblings = family.siblings
      .slice(0, mostSiblings)
      .map(({ id, title }) => element('li', {}, element('a', { dir: 'auto', href: resultHref(id) }, title)));
    parts.push(text);
    if (siblings.length > 0)
      parts.push(element('p', {}, 'Entries for codes of the same kind:'), element('ul', { class: 'siblings' }, ...siblings));
  }
  parts.push(addition(data, telling));
  if (maybe.length === 0) return parts;
  const rows = maybe.map((result) => {
    const row = resultRow(result);
    // Not a result, so not counted as one.
    row.removeAttribute('data-entry');
    row.dataset['maybe'] = result.id;
    return row;
  });
  return [...parts, element('h3', {}, 'Maybe one of these'), element('ol', { class: 'entries' }, ...rows)];
}

/** The way to a new entry, with the telling line filled in where the repository is known. */
function addition({ issue = '', guide = '' }: DOMStringMap, telling: string): HTMLElement {
  const line = telling.replace(/\s+/g, ' ').trim();
  const ways: (Node | string)[] = [];
  if (issue !== '') {
    const title = encodeURIComponent(`New entry: ${cut(line, titleLength)}`);
    ways.push(
      element('a', { href: fill(issue, { title, body: encodeURIComponent(bodyOf(line)) }), rel: 'noreferrer' }, 'Ask for an entry'),
      ' (this opens the repository with the line below filled in, for you to check), or ',
    );
  }
  ways.push(element('a', { href: guide }, ways.length > 0 ? 'write one yourself' : 'Write one'), '.');
  const text = element('p', {}, 'Have you solved it, or do you need it solved? ', ...ways);
  return line === '' ? text : element('div', {}, text, element('pre', {}, element('code', {}, cut(line, 300))));
}

function bodyOf(line: string): string {
  return `## Error Messages\n\n${fence(cut(line, messageLength), 'text')}\n\n## What I tried\n\n\n## Versions\n\n`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
