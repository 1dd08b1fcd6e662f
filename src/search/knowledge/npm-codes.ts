// Codes that npm gives its own errors, as compared (see code-key.ts). They look like errno and are none.

export const npmCodes: ReadonlySet<string> = new Set(
  'e404 ebadengine ebadplatform eintegrity ejsonparse elifecycle enoaudit enolock eotp eresolve etarget eusage'.split(' '),
);
