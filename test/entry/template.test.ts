import { expect, test } from 'vitest';
import { draftEntry } from '../../src/entry/template.ts';

test('the draft of a new entry has its ID, its domain, the error as printed, and room for the rest', () => {
  expect(draftEntry('git/push-rejected', 'error:  failed to *push* `main`\n  see ```log```'))
    .toBe(`# error: failed to \\*push\\* \\\`main\\\`

- **ID:** \`git/push-rejected\`
- **Domain:** git
- **Category:**
- **Verification:**
- **Fix Rate:**

## Error Messages

\`\`\`\`text
error:  failed to *push* \`main\`
  see \`\`\`log\`\`\`
\`\`\`\`

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
`);
});
