// npm run fit -- [queries.jsonl …]: learns the weights of the search from labelled queries, and prints how well they do on
// queries that they weren't learned from.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Query, readQueries, readQueryFile } from '../corpus/queries.ts';
import type { Entry } from '../entry/schema.ts';
import { listFiles, readEntryFile } from '../corpus/read.ts';
import { contentRoot, shownPath } from '../root/folders.ts';
import { resolvePath, stop } from './command.ts';
import { crossValidate } from './fit/cross-validation.ts';
import { labelAll } from './fit/labelled-queries.ts';
import { learn } from './fit/learn.ts';
import { formatTable } from './fit/table.ts';
import { printable } from './terminal.ts';

const usage = `Usage: npm run fit -- [queries.jsonl …]

Learns how much each feature of the search counts, from the queries of the content root, of the test root and of the files
named, each with the folder entries that stands beside it or beside its folder; writes src/search/rank/weights.json. Prints for
each kind of query, by cross-validation over entries, the share that finds its entry first, and the shares that are told "none",
rightly and wrongly.
A line of a file is {"kind": "log", "expect": ["domain/slug"], "query": "…"}; without an entry, expect is [].
Exit code: 0, or 2 where nothing was learned.`;

const weightsFile = path.resolve(import.meta.dirname, '../search/rank/weights.json');
const testRoot = path.resolve(import.meta.dirname, '../../test/fixtures/root');

const labelled = readSets().flatMap(({ name, entriesFolder, queries }) => {
  const entries = queries.length === 0 ? [] : listFiles(entriesFolder).flatMap((file) => readEntryFile(file).entry ?? []);
  const plain = entries.map((entry) => ({ ...entry, errorMessages: [], symptoms: [] }));
  // Entries of the reference form alone have neither: how sure an answer is must be learned for them, too.
  return [...labelAll(name, entries, queries), ...(entries.some(isRich) ? labelAll(`${name}, plain`, plain, queries, false) : [])];
});
if (labelled.length === 0) stop('There are no labelled queries to learn from', 2);
const { threshold, judged } = crossValidate(labelled);
writeFileSync(weightsFile, `${JSON.stringify({ threshold, weights: learn(labelled) }, undefined, 2)}\n`);
console.log(formatTable(judged));
console.log(`\n"None" is said from a probability of ${threshold} on. Weights written to ${shownPath(weightsFile)}`);

/** The queries of both roots and of the files named; says so and ends where one can't be read. */
function readSets(): QuerySet[] {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) stop(usage, 0);
    return [...[...new Set([contentRoot, testRoot])].map(readRoot), ...positionals.map(readFile)];
  } catch (error) {
    return stop(`${printable(error instanceof Error ? error.message : String(error))}\n\n${usage}`, 2);
  }
}

function isRich({ errorMessages, symptoms }: Entry): boolean {
  return errorMessages.length + symptoms.length > 0;
}

function readRoot(root: string): QuerySet {
  return { name: shownPath(root), entriesFolder: path.join(root, 'entries'), queries: readQueries(path.join(root, 'queries')) };
}

function readFile(name: string): QuerySet {
  const file = resolvePath(name);
  const folder = path.dirname(file);
  const entriesFolder = [folder, path.dirname(folder)].map((root) => path.join(root, 'entries')).find((one) => existsSync(one));
  if (!existsSync(file)) throw new Error(`There is no file ${shownPath(file)}`);
  if (entriesFolder === undefined) throw new Error(`There is no folder entries beside ${shownPath(file)}`);
  return { name: path.basename(path.dirname(entriesFolder)), entriesFolder, queries: readQueryFile(file) };
}

interface QuerySet {
  name: string;
  entriesFolder: string;
  queries: Query[];
}
