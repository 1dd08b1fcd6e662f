// Finds a browser to test with: Chrome, Chromium, Edge, or Playwright's own; installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')];
  }),
];

const help = `The browser tests need Chrome, Chromium or Edge, and none was found or could be installed.
Install one of them, or run "npx playwright-core install chromium", or set CHROME_PATH to a browser's program.`;

/** Path of a browser's program. @throws Where there is none and none can be installed; the message says what to do. */
export async function findBrowser(): Promise<string> {
  const found = lookUp() ?? install();
  if (found === undefined) throw new Error(help);
  return found;
}

function lookUp(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but there is no such file`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places, chromium.executablePath()];
  return candidates.find((candidate) => existsSync(candidate));
}

/** Tries Playwright's download first, then Debian's package. */
function install(): string | undefined {
  console.log('No browser found; installing one for the tests.');
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/playwright-core/cli.js', 'install', ...(isRootOnLinux() ? ['--with-deps'] : []), 'chromium']],
    ...(isRootOnLinux()
      ? ([
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
        ] as [string, string[]][])
      : []),
  ];
  for (const [program, args] of attempts) {
    try {
      execFileSync(program, args, {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      continue;
    }
    const found = lookUp();
    if (found !== undefined) return found;
  }
  return undefined;
}

const isRootOnLinux = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;
