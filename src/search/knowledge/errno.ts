// System errors: what Linux, and after it most tools, gives them as a name, a number and words.
import type { CodeScheme } from './code-schemes/code-scheme.ts';

/**
 * Number, name and words: errno-base.h and errno.h of Linux's asm-generic headers, errno(3) and strerror(3). Left out are words that
 * tools say of much else, too, such as `ENOENT`'s "no such file or directory".
 */
const table = `
  1 EPERM
  2 ENOENT
  6 ENXIO no such device or address
  8 ENOEXEC exec format error
  9 EBADF
  11 EAGAIN resource temporarily unavailable
  12 ENOMEM cannot allocate memory
  13 EACCES
  16 EBUSY device or resource busy
  17 EEXIST
  18 EXDEV invalid cross-device link
  20 ENOTDIR
  21 EISDIR
  22 EINVAL
  23 ENFILE
  24 EMFILE too many open files
  26 ETXTBSY text file busy
  27 EFBIG
  28 ENOSPC no space left on device
  30 EROFS read-only file system
  31 EMLINK too many links
  32 EPIPE broken pipe
  35 EDEADLK resource deadlock avoided
  36 ENAMETOOLONG file name too long
  39 ENOTEMPTY directory not empty
  40 ELOOP too many levels of symbolic links
  71 EPROTO
  75 EOVERFLOW value too large for defined data type
  90 EMSGSIZE
  98 EADDRINUSE address already in use
  99 EADDRNOTAVAIL cannot assign requested address
  100 ENETDOWN
  101 ENETUNREACH network is unreachable
  103 ECONNABORTED software caused connection abort
  104 ECONNRESET connection reset by peer
  110 ETIMEDOUT
  111 ECONNREFUSED connection refused
  112 EHOSTDOWN
  113 EHOSTUNREACH no route to host
  116 ESTALE stale file handle
  122 EDQUOT disk quota exceeded`;

/** Names that come from elsewhere and have another number on each system: getaddrinfo(3), and what Node makes of it. */
const unnumbered = `
  EAI_AGAIN temporary failure in name resolution
  ENOTFOUND
  ENOTSUP`;

const errors = `${table}${unnumbered}`
  .trim()
  .split('\n')
  .map((line) => {
    const [, number, name = '', words = ''] = /^\s*(\d+)? ?(\w+) ?(.*)$/.exec(line) ?? [];
    return { number, name, words };
  });

/** Names in small letters, by number. */
export const errnoNames: ReadonlyMap<number, string> = new Map(
  errors.flatMap(({ number, name }) => (number === undefined ? [] : [[Number(number), name.toLowerCase()]])),
);

/** All names, in small letters. */
export const errnos: ReadonlySet<string> = new Set(errors.map(({ name }) => name.toLowerCase()));

/** What tools print for them in words. */
export const errnoScheme: CodeScheme = {
  context: /./,
  codes: errors
    .flatMap(({ name, words }) => (words === '' ? [] : `${name} ${words}`))
    .sort()
    .join('\n'),
};
