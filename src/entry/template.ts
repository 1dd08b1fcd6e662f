// The template of a new entry: the draft that `npm run new` writes.
import { fence } from './fence.ts';
import { splitId } from './id.ts';

/**
 * A draft that can't be published by mistake: each of its places is empty, which is an error to `npm run check`.
 * @param printed The error as it was printed: its first line becomes the title; empty where there is none.
 */
export function draftEntry(id: string, printed: string): string {
  const [line = ''] = printed.split('\n', 1);
  const title = line.replace(/\s+/g, ' ').trim();
  return `# ${title.replace(/[\\`*_[\]<>#&~]/g, '\\$&')}

- **ID:** \`${id}\`
- **Domain:** ${splitId(id).domain}
- **Category:**
- **Verification:**
- **Fix Rate:**

## Error Messages

${fence(printed, 'text')}

## Symptoms

## Root Cause

## Version Compatibility

| Version | Status | Introduced | Deprecated |
|---------|--------|------------|------------|

## Workarounds

1. **** (% success)

## Dead Ends

- **** — (% fail)

## References
`;
}
