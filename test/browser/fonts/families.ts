// Families of fonts that a machine may have alone, and a browser that sees no others.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { browserArgs } from '../site.ts';

/** Where Linux keeps its fonts. */
const folder = '/usr/share/fonts';

const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
const known = Object.entries({
  DejaVu: 'DejaVuSans.ttf',
  Liberation: 'LiberationSans-Regular.ttf',
  Noto: 'NotoSans-Regular.ttf',
}).map(([family, name]): Family => {
  const file = files.find((found) => path.basename(found) === name);
  return { name: `${family} alone`, isThere: file !== undefined, ...(file && { folder: path.join(folder, path.dirname(file)) }) };
});

/** Those that this machine has, and those that it lacks; where it has none, what it has. */
export const families: Family[] = [...known, { name: 'what this machine has', isThere: known.every(({ isThere }) => !isThere) }];

/** @param scratch Where its settings may be written. */
export function launchWith({ folder: only }: Family, scratch: string): Promise<Browser> {
  const settings = path.join(scratch, 'fonts.conf');
  if (only !== undefined)
    writeFileSync(
      settings,
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${only}</dir>
  <cachedir>${path.join(scratch, 'cache')}</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`,
    );
  const env = only === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: settings };
  return chromium.launch({ executablePath: inject('built').executablePath, args: browserArgs, env });
}

interface Family {
  name: string;
  isThere: boolean;
  /** Its files; without one the browser sees all fonts. */
  folder?: string;
}
