// Names of codes that tools print as a number here and as a name there.

/** Numbers of one kind: the word that tells it, and its names by number. */
const schemes: readonly { context: RegExp; names: ReadonlyMap<number, string> }[] = [
  {
    // gRPC: doc/statuscodes.md of the grpc repository.
    context: /\bgrpc\b/i,
    names: numbered(
      '1 cancelled, 2 unknown, 3 invalid_argument, 4 deadline_exceeded, 5 not_found, 6 already_exists, 7 permission_denied, ' +
        '8 resource_exhausted, 9 failed_precondition, 10 aborted, 11 out_of_range, 12 unimplemented, 13 internal, 14 unavailable, ' +
        '15 data_loss, 16 unauthenticated',
    ),
  },
  {
    // Linux: errno-base.h and errno.h of its asm-generic headers.
    context: /\berrno\b/i,
    names: numbered(
      '1 eperm, 2 enoent, 9 ebadf, 11 eagain, 12 enomem, 13 eacces, 16 ebusy, 17 eexist, 18 exdev, 20 enotdir, 21 eisdir, 22 einval, ' +
        '23 enfile, 24 emfile, 26 etxtbsy, 27 efbig, 28 enospc, 30 erofs, 32 epipe, 36 enametoolong, 39 enotempty, 98 eaddrinuse, ' +
        '99 eaddrnotavail, 101 enetunreach, 103 econnaborted, 104 econnreset, 110 etimedout, 111 econnrefused, 113 ehostunreach',
    ),
  },
];

/** Names that npm gives its own errors. */
const npmNames = 'eai_again ebadengine ebadplatform eintegrity elifecycle enoaudit enolock enotfound enotsup eotp eresolve etarget eusage';

const errorNames = new Set([
  ...schemes.flatMap(({ names }) => [...names.values()]).filter((name) => name.startsWith('e')),
  ...npmNames.split(' '),
]);

/** Whether a word in small letters is the name of a system error. */
export function isErrorName(word: string): boolean {
  return errorNames.has(word);
}

/** The name of a number, from the words around it: `data_loss` for 15 in `grpc status code 15`. */
export function nameOf(number: string, text: string): string | undefined {
  return schemes.find(({ context }) => context.test(text))?.names.get(Number(number));
}

function numbered(list: string): Map<number, string> {
  return new Map(
    list
      .split(', ')
      .map((item) => item.split(' ') as [string, string])
      .map(([number, name]) => [Number(number), name]),
  );
}
