// Folders of many entries, made from fewer.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/corpus/read.ts';

/** A folder's entries again and again under generated IDs, until there are `count`. @returns The target. */
export function repeatContent(content: string, count: number, target: string): string {
  const sources = listFiles(content);
  for (let n = 0; n < count; n += 1) {
    const source = sources[n % sources.length];
    if (source !== undefined) copyEntry(source, target, `-${Math.floor(n / sources.length) + 1}`, '-1');
  }
  return target;
}

/** A folder's entries, each once more under another ID. @returns The target. */
export function repeatFolder(content: string, target: string): string {
  for (const source of listFiles(content)) for (const suffix of ['', '-again']) copyEntry(source, target, suffix);
  return target;
}

/** Related entries are those of the first copies, since the last round of copies may not be whole. */
function copyEntry(source: string, target: string, suffix: string, relatedSuffix = ''): void {
  const [domain = '', file = ''] = source.split(path.sep).slice(-2);
  const slug = file.replace(/\.md$/, '');
  mkdirSync(path.join(target, domain), { recursive: true });
  const [text = '', related] = readFileSync(source, 'utf8')
    .replace(`**ID:** \`${domain}/${slug}\``, `**ID:** \`${domain}/${slug}${suffix}\``)
    .replace(/^- \*\*Aliases:\*\*.*\n/m, '')
    .split(/^## Related$/m);
  const links = related === undefined ? '' : `## Related${related.replace(/^(- `[^`]+)`/gm, `$1${relatedSuffix}\``)}`;
  writeFileSync(path.join(target, domain, `${slug}${suffix}.md`), text + links);
}
