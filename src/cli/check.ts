// npm run check -- [files or folders] [--format text|github|json] [--fix]
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../corpus/check.ts';
import { fixFile } from '../corpus/fix.ts';
import { checkPermalinks } from '../corpus/permalinks/lost-links.ts';
import { recordNewLinks } from '../corpus/permalinks/new-links.ts';
import { readPermalinks } from '../corpus/permalinks/permalinks-file.ts';
import { listFiles, type ReadFile, readEntryFile } from '../corpus/read.ts';
import { formatAnnotations, formatStepSummary } from '../corpus/report/github.ts';
import { formatJson } from '../corpus/report/json.ts';
import { isError, listMessages } from '../corpus/report/messages.ts';
import { formatSummary, formatText } from '../corpus/report/text.ts';
import { entriesFolder } from '../root/folders.ts';
import { isWithin } from '../root/own-file.ts';
import { checkPublicFiles } from '../root/public-files.ts';
import { siteFile } from '../root/site.ts';
import { WriteFault, writeWhole } from '../root/whole-file.ts';
import { didYouMean } from '../entry/did-you-mean.ts';
import { escapeLine } from '../entry/hidden-characters.ts';
import { sayUnexpected } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';
import { resolvePath, stop } from './command.ts';

const reporters = { text: formatText, github: formatAnnotations, json: formatJson } as const;
const formats = Object.keys(reporters) as (keyof typeof reporters)[];
const usage = `Usage: npm run check -- [files or folders] [--format ${formats.join('|')}] [--fix]

Checks entries, by default all of the content root with its site.json and permalinks.json, and prints every message.
  --format  text: a line a message · github: annotations and a summary for a pull request · json: for programs
  --fix     writes entries without errors in canonical form, others stay as they are; records new links in permalinks.json
Exit code: 0, or 1 where any message is an error or a file can't be written, or 2 where the command itself is wrong.`;

const { targets, format, isFix } = readArguments();
const chosen = new Set(targets.flatMap((target) => listFiles(target)));
// Entries that were not asked about are read too: related IDs lead to them, and IDs and aliases collide with theirs.
const others = listOthers().map((file) => readEntryFile(file));
const all = checkCorpus([...others, ...[...chosen].map((file) => readEntryFile(file))], new Set(others.map(({ file }) => file.path)));
const checked = all.slice(others.length);
// Files from elsewhere are checked, but have no address on the site.
const published = all.filter(({ file }) => isWithin(entriesFolder, file.path));
const asked = new Set(checked.map(({ file }) => file));
const scope = {
  has: (file: ReadFile['file']) => asked.has(file),
  isWhole: targets.some((target) => isWithin(target, entriesFolder)),
};
const before = readPermalinks();
const permalinks = isFix ? recordNewLinks(before, published, scope) : before;
if (permalinks !== undefined) checkPermalinks(permalinks, published, scope);
// The settings belong to a run over all of the site, as lost IDs do.
const settings = scope.isWhole ? [siteFile.file, ...checkPublicFiles()] : [];
const messages = listMessages([...settings, ...checked.map(({ file }) => file), ...(permalinks === undefined ? [] : [permalinks.file])]);
printReport();
const isWritten = !isFix || fixAll();
process.exitCode = messages.some(isError) || !isWritten ? 1 : 0;

function printReport(): void {
  const report = reporters[format](messages);
  if (report !== '') console.log(report);
  if (format === 'text') console.error(formatSummary(messages, chosen.size));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary !== undefined && messages.length > 0)
    appendFileSync(summary, formatStepSummary(messages, chosen.size));
}

function listOthers(): string[] {
  const names = new Set([...chosen].map((file) => path.resolve(file)));
  return listFiles(entriesFolder).filter((file) => path.extname(file) === '.md' && !names.has(path.resolve(file)));
}

/** Writes what it can and says what it can't; true where that is nothing. */
function fixAll(): boolean {
  const fixed: string[] = [];
  const faults: string[] = [];
  const fix = (name: string, makeText: () => string | undefined): void => {
    try {
      const text = makeText();
      if (text === undefined) return;
      writeWhole(path.resolve(name), text);
      fixed.push(name);
    } catch (error) {
      faults.push((error instanceof WriteFault ? error : new WriteFault(path.resolve(name), error as Error)).message);
    }
  };
  for (const { file, entry } of checked) if (entry !== undefined) fix(file.path, () => fixFile(file, entry));
  if (permalinks !== undefined && String(permalinks.file) !== String(before?.file ?? ''))
    fix(permalinks.file.path, () => String(permalinks.file));
  const lines = [...fixed.map((name) => `Fixed ${name}`), ...faults];
  console.error(lines.length === 0 ? 'Nothing to fix' : lines.map(escapeLine).join('\n'));
  return faults.length === 0;
}

function readArguments(): { targets: string[]; format: keyof typeof reporters; isFix: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return stop(usage, 0);
    const format = formats.find((known) => known === values.format);
    if (format === undefined) {
      return stop(
        `${sayUnexpected(`format ${quote(values.format)}`, `one of ${formats.join(', ')}`)}${didYouMean(values.format, formats)}\n\n${usage}`,
        2,
      );
    }
    return { targets: positionals.length > 0 ? positionals.map(resolvePath) : [entriesFolder], format, isFix: values.fix };
  } catch (error) {
    return stop(`${(error as Error).message.replace(/\. To specify.*$/s, '')}\n\n${usage}`, 2);
  }
}
