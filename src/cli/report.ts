// npm run report -- [--json] [--limit <number>]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { entriesFolder } from '../root/folders.ts';
import { checkCorpus } from '../corpus/check.ts';
import { listFiles, readEntryFile } from '../corpus/read.ts';
import { formatUpkeep, reviewUpkeep } from '../corpus/upkeep.ts';
import { stop } from './command.ts';

const usage = `Usage: npm run report -- [--json] [--limit <number>]

Shows where entries need work: counts by domain and verification, those verified longest ago or never, those without
references or error messages, and those with the lowest fix rates.
  --json   whole lists, for programs
  --limit  most entries of one list as text; 10 where not stated
Exit code: 0, or 2 where the command itself is wrong.`;

const { isJson, limit } = readArguments();
if (!existsSync(entriesFolder)) stop(`There is no folder ${path.relative(process.cwd(), entriesFolder)} with entries`, 2);
const files = checkCorpus(listFiles(entriesFolder).map((file) => readEntryFile(file)));
const upkeep = reviewUpkeep(files.flatMap(({ entry }) => entry ?? []));
console.log(isJson ? JSON.stringify(upkeep, undefined, 2) : formatUpkeep(upkeep, limit));
const left = files.length - upkeep.entries;
if (left > 0) console.error(`\nNot counted: ${left} of ${files.length} files have errors. Run: npm run check`);

function readArguments(): { isJson: boolean; limit: number } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return stop(usage, 0);
    if (!/^\d{1,6}$/.test(values.limit)) return stop(`Unexpected limit \`${values.limit}\`, expected a number\n\n${usage}`, 2);
    return { isJson: values.json, limit: Number(values.limit) };
  } catch (error) {
    return stop(`${(error as Error).message.replace(/\. To specify.*$/, '')}\n\n${usage}`, 2);
  }
}
