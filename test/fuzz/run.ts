// npm run fuzz -- [--count <number>] [--seed <number>]
// Breaks entries and says what the format makes of them; as many processes as the machine has cores share the work.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { broken, judge } from './faults.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    part: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

/** Files of one run of fast-check. */
const atOnce = 5000;

interface Tally {
  files: number;
  entries: number;
  thrown: number;
  faults: Record<string, number>;
  /** The first few sources with a fault. */
  examples: string[];
}

if (values.part) console.log(JSON.stringify(run()));
else await share();

function run(): Tally {
  const tally: Tally = { files: 0, entries: 0, thrown: 0, faults: {}, examples: [] };
  const note = (fault: string, source: string): void => {
    tally.faults[fault] = (tally.faults[fault] ?? 0) + 1;
    if (tally.examples.length < 3) tally.examples.push(source);
  };
  const property = fc.property(broken, (source) => {
    tally.files += 1;
    try {
      const { fault, isEntry } = judge(source, parseMarkdown);
      if (isEntry) tally.entries += 1;
      if (fault !== undefined) note(fault.replace(/:.*/s, ''), source);
    } catch (error) {
      tally.thrown += 1;
      note(`throws ${String(error)}`, source);
    }
  });
  // fast-check keeps something of every try until a run ends.
  for (let done = 0; done < count; done += atOnce) fc.assert(property, { seed: seed + done, numRuns: Math.min(atOnce, count - done) });
  return tally;
}

async function share(): Promise<void> {
  const start = performance.now();
  const cores = Math.min(availableParallelism(), Math.ceil(count / 1000));
  const parts = await Promise.all(
    Array.from({ length: cores }, async (_, index) => {
      const own = Math.floor(count / cores) + (index < count % cores ? 1 : 0);
      const args = ['--part', '--count', String(own), '--seed', String((seed + index * 0x1000_0001) % 2 ** 31)];
      const child = spawn(process.execPath, [import.meta.filename, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [answer] = await Promise.all([text(child.stdout), once(child, 'close')]);
      return JSON.parse(answer) as Tally;
    }),
  );
  const sum = (of: (part: Tally) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${sum(({ files }) => files)} files from seed ${seed} in ${seconds.toFixed(0)} s: ${sum(({ entries }) => entries)} entries, ${sum(({ thrown }) => thrown)} throws`,
  );
  const faults = parts.flatMap((part) => Object.entries(part.faults));
  for (const [fault, group] of Map.groupBy(faults, ([name]) => name))
    console.log(`${group.reduce((total, [, n]) => total + n, 0)} × ${fault}`);
  for (const example of parts.flatMap(({ examples }) => examples).slice(0, 5)) console.log(`\n${JSON.stringify(example)}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
