// Entries that differ in how and when they were verified, for the tests of upkeep.
import type { Entry, Verification } from '../../src/entry/schema.ts';
import { readValid, sourceOf } from '../helpers.ts';

/** @param day On which it was last verified; undefined where it does not state that. */
export function datedEntry(id: string, verification: Verification, day?: string, { fixRate = '90%', more = '' } = {}): Entry {
  const dated = day === undefined ? '' : `\n- **Last Verified:** ${day}`;
  return readValid(
    sourceOf({
      id: `- **ID:** \`${id}\``,
      domain: `- **Domain:** ${id.split('/')[0]}`,
      verification: `- **Verification:** ${verification}`,
      fixRate: `- **Fix Rate:** ${fixRate}${dated}`,
      workarounds: '## Workarounds\n\n1. **Pull, then push** (50% success)',
      more,
    }),
  );
}
