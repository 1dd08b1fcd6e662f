// Names of codes that tools print as a number here and as a name there.
import { errnoNames, errnos } from './errno.ts';
import { npmCodes } from './npm-codes.ts';

/** gRPC's by number, from 1: doc/statuscodes.md of the grpc repository. */
const grpcNames = (
  'cancelled unknown invalid_argument deadline_exceeded not_found already_exists permission_denied resource_exhausted ' +
  'failed_precondition aborted out_of_range unimplemented internal unavailable data_loss unauthenticated'
).split(' ');

/** Numbers of one kind: the word that tells it, and its names by number. */
const kinds: readonly { context: RegExp; names: ReadonlyMap<number, string> }[] = [
  { context: /\bgrpc\b/i, names: new Map(grpcNames.map((name, i) => [i + 1, name])) },
  { context: /\berrno\b/i, names: errnoNames },
];

/** Whether a word in small letters is the name of a system error or of npm's. */
export function isErrorName(word: string): boolean {
  return errnos.has(word) || npmCodes.has(word);
}

/** The name of a number, from the words around it: `data_loss` for 15 in `grpc status code 15`. */
export function nameOf(number: string, text: string): string | undefined {
  return kinds.find(({ context }) => context.test(text))?.names.get(Number(number));
}
