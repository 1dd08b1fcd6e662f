// Names in capitals that are errors, as compared: they look like words, such as `epipe` and `eresolve`.
import { equalCodes } from './equal-codes.ts';

/** System errors without a number in equal-codes.ts. */
const others = 'ebadf efbig ehostdown eio emlink emsgsize enetdown enfile enotsup enxio eoverflow';

/** Names of system errors. */
export const systemErrors: ReadonlySet<string> = new Set([
  ...others.split(' '),
  ...Array.from(equalCodes.matchAll(/\b(E\w+)(?= (?:errno|eai):)/g), ([, name = '']) => name.toLowerCase()),
]);

/** Names that npm gives its own errors: they look like those of the system. */
export const npmErrors: ReadonlySet<string> = new Set(
  'e404 ebadengine ebadplatform eintegrity ejsonparse elifecycle enoaudit enolock eotp eresolve etarget eusage'.split(' '),
);
