// Time and memory of a command, with all the processes it starts.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Looking costs the command time: every 50 ms it doubled what the system spends. */
const sampleMs = 250;

export interface Measurement {
  seconds: number;
  /** Most memory that the command and its children held at one time, in bytes; 0 where /proc can't tell. */
  peakBytes: number;
}

/** Runs a command to its end. @throws With its output, where it fails. */
export function measure(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    let peakBytes = 0;
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, memoryOf(child.pid));
    }, sampleMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peakBytes });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** Resident bytes of a process and everything below it. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined || process.platform !== 'linux') return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(readProc(`${name}/stat`).replace(/^.*\)\s\S+\s(\d+).*$/s, '$1'));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (id: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readProc(`${id}/status`))?.[1] ?? 0) * 1024 +
    (children.get(id) ?? []).reduce((bytes, child) => bytes + sum(child), 0);
  return sum(pid);
}

/** A process may end between listing and reading it. */
function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
