// Entry -> canonical Markdown: what `check --fix` writes.
import { escapeReferences, fence } from './fence.ts';
import { formatPercent } from './percent.ts';
import { type MetadataLabel, metadata, type SectionName, sections, versionColumns } from './part-names.ts';
import type { Count, DeadEnd, Entry, Reference, Related, Version, Workaround } from './schema.ts';
import { indent } from './source.ts';

/** Markdown of an entry in canonical form. ReaderContext it gives the same entry; formatting it again changes nothing. */
export function formatEntry(entry: Entry): string {
  const lines = Object.entries(metadata).map(([label, field]) => formatMetadata(label as MetadataLabel, entry[field]));
  const blocks = [`# ${entry.title}`, lines.filter((line) => line !== undefined).join('\n')];
  for (const name of Object.keys(sections) as SectionName[]) {
    const content = formatSection(name, entry);
    if (content !== '') blocks.push(`## ${name}`, content);
  }
  return `${blocks.join('\n\n')}\n`;
}

function formatMetadata(label: MetadataLabel, value: string | number | string[] | undefined): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (typeof value === 'number') return `- **${label}:** ${formatPercent(value)}`;
  if (Array.isArray(value)) return `- **${label}:** ${value.map((name) => `\`${name}\``).join(', ')}`;
  return `- **${label}:** ${label === 'ID' ? `\`${value}\`` : value}`;
}

function formatSection(name: SectionName, entry: Entry): string {
  switch (name) {
    case 'Error Messages':
      return entry.errorMessages.map((message) => fence(message, 'text')).join('\n\n');
    case 'Symptoms':
      return entry.symptoms.map((symptom) => `- ${symptom}`).join('\n');
    case 'Root Cause':
      return entry.rootCause;
    case 'Version Compatibility':
      return formatVersions(entry.versions);
    case 'Workarounds':
      return entry.workarounds.map(formatWorkaround).join('\n');
    case 'Dead Ends':
      return entry.deadEnds.map(formatDeadEnd).join('\n');
    case 'References':
      return entry.references.map(formatReference).join('\n');
    case 'Related':
      return entry.related.map(formatRelated).join('\n');
  }
}

function formatVersions(versions: readonly Version[]): string {
  const row = (cells: readonly (string | undefined)[]): string =>
    `| ${cells.map((cell) => (cell ?? '—').replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = versionColumns.map((column) => '-'.repeat(column.length + 2)).join('|');
  return [
    row(versionColumns),
    `|${rule}|`,
    ...versions.map((version) => row([version.version, version.status, version.introduced, version.deprecated])),
  ].join('\n');
}

function formatWorkaround({ action, successRate, count, details, code }: Workaround, index: number): string {
  const marker = `${index + 1}. `;
  const blocks = [details, ...code.flatMap(({ text, language, note }) => [fence(text, language), note])].filter(
    (block) => block !== undefined,
  );
  const first = `**${action}** (${formatPercent(successRate)} success${formatCount(count)})`;
  const below = blocks.map((block) => `\n\n${block}`).join('');
  return marker + indent(first + below, ' '.repeat(marker.length));
}

function formatDeadEnd({ action, reason, failRate, count }: DeadEnd): string {
  const end = reason.search(/\n\s*\n/);
  const [first, rest] = end === -1 ? [reason, ''] : [reason.slice(0, end), reason.slice(end)];
  return `- ${indent(`**${action}** — ${first} (${formatPercent(failRate)} fail${formatCount(count)})${rest}`, '  ')}`;
}

function formatCount(count: Count | undefined): string {
  return count === undefined ? '' : `, ${count.people} of ${count.of}`;
}

function formatReference({ title, url, note }: Reference): string {
  const escaped = escapeReferences(url);
  const address = escaped !== url || /[\s()<>]/.test(url) ? `<${escaped.replace(/[<>]/g, '\\$&')}>` : url;
  const link = title === url && /^\S+$/.test(url) ? `<${url}>` : `[${title}](${address})`;
  return note === undefined ? `- ${link}` : `- ${link} — ${note}`;
}

function formatRelated({ id, difference }: Related): string {
  return difference === undefined ? `- \`${id}\`` : `- \`${id}\` — ${difference}`;
}
