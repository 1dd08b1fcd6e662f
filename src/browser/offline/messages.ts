// What the page about the copy and the service worker that keeps it say to each other.

export type ToCopy = { type: 'keep' } | { type: 'remove' };

/** `changed`: a file is not the one that the list names, or the list isn't whole. `shrunk`: the list has far fewer files than the copy. */
export type Failure = 'network' | 'room' | 'refused' | 'changed' | 'shrunk';

export type FromCopy =
  | { type: 'progress'; done: number; total: number }
  | { type: 'whole'; saved: string; total: number }
  /** `saved`: of the whole copy that there is nevertheless. */
  | { type: 'failed'; reason: Failure; saved: string | undefined }
  | { type: 'removed' };
