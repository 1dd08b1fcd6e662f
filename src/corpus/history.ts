// When each entry came in and last changed, from git.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Days, YYYY-MM-DD, on which a file was added and last changed. */
export interface FileDates {
  added: string;
  changed: string;
}

const run = promisify(execFile);

/** Whoever runs it may have set any of these otherwise, and would get other names, fewer commits, or words between them. */
const settings = ['-c', 'core.quotePath=false', '-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'diff.renameLimit=1000'];

/**
 * Dates of all files below a folder, by absolute path, from one `git log`. Renames are followed.
 * Empty where the folder is in no repository or the history was cut (a shallow clone): a wrong date is worse than none.
 */
export async function readHistory(folder: string): Promise<Map<string, FileDates>> {
  const dates = new Map<string, FileDates>();
  try {
    const git = async (...args: string[]): Promise<string> => (await run('git', ['-C', folder, ...args], { maxBuffer: 1 << 28 })).stdout;
    if ((await git('rev-parse', '--is-shallow-repository')).trim() === 'true') return dates;
    // Names from the folder on: git knows its real path only, and it may be reached through a symbolic link.
    const log = await git(...settings, 'log', '--format=%x00%cs', '--name-status', '-M', '--relative', '--', '.');
    readLog(log, (name) => path.resolve(folder, name), dates);
  } catch {
    return new Map();
  }
  return dates;
}

/** Goes from the newest commit to the oldest; a former name stands for the name it has now. */
function readLog(log: string, resolve: (name: string) => string, dates: Map<string, FileDates>): void {
  const present = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...lines] = commit.split('\n');
    for (const line of lines) {
      const [status = '', from = '', to = from] = line.split('\t');
      if (status === '' || status.startsWith('D')) continue;
      const name = present.get(to) ?? to;
      if (from !== to) present.set(from, name);
      const file = resolve(name);
      dates.set(file, { added: day, changed: dates.get(file)?.changed ?? day });
    }
  }
}
