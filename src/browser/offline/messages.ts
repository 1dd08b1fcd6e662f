// What the page about the copy and the service worker that keeps it say to each other.

export type ToCopy = { type: 'keep' } | { type: 'remove' };

/** `changed`: a file is not the one that the manifest names. */
export type Failure = 'network' | 'room' | 'refused' | 'changed';

export type FromCopy =
  | { type: 'progress'; done: number; total: number }
  /** `absent`: files that the server names but does not have. */
  | { type: 'whole'; saved: string; total: number; absent: number }
  /** `saved`: of the whole copy that there is nevertheless. */
  | { type: 'failed'; reason: Failure; saved: string | undefined }
  | { type: 'removed' };
