// The site for language models: llms.txt (llmstxt.org) leads to the Markdown of each entry, llms-full.txt holds them all.
import { summarize } from '../view/summary.ts';
import { count } from '../view/wording.ts';
import { site } from '../root/site.ts';
import { addressOf } from '../root/address.ts';
import type { PublishedEntry } from './published.ts';

const about = `Each entry is one error: what it means, which versions it hits, workarounds with the share of cases in which they work, and dead ends with the reason why they don’t help. A rate without a count, such as (82% success), is a guess; with one, such as (82% success, 9 of 11), it is the share of the people who were counted.`;

export function formatLlms(entries: readonly PublishedEntry[]): string {
  const domains = [...Map.groupBy(entries, ({ domain }) => domain)];
  const lines = (group: readonly PublishedEntry[]): string =>
    group.map((entry) => `- [${escapeMarkdown(summarize(entry).title)}](${addressOf(`${entry.id}.md`)})`).join('\n');
  return `${head(site.name)}

## Data

- [All entries as Markdown](${addressOf('llms-full.txt')})
- [All entries as JSON, one a line](${addressOf('entries.ndjson')})
- [Index of entries](${addressOf('entries.json')})
- [Index of error codes](${addressOf('codes.json')})
- [Description of the data (OpenAPI)](${addressOf('openapi.json')})

${domains.map(([domain, group]) => `## ${domain}\n\n${lines(group)}\n`).join('\n')}`;
}

/** @param sourceOf Text of an entry's file. */
export function formatLlmsFull(entries: readonly PublishedEntry[], sourceOf: (id: string) => string): string {
  const parts = entries.map(({ id, url }) => `Page: ${url}\n\n${sourceOf(id).trim()}\n`);
  return [`${head(`${site.name}: ${count(entries.length, 'entry', 'entries')}`)}\n`, ...parts].join('\n---\n\n');
}

const head = (title: string): string => `# ${escapeMarkdown(title)}\n\n> ${escapeMarkdown(site.tagline)}\n\n${about}`;

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');
