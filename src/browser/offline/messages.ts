// What the page about the copy and the service worker that keeps it say to each other.

/** `offline.json`: everything that a copy of the site holds. */
export interface OfflineManifest {
  /** Changes with any file. */
  version: string;
  /** Of all files together, in bytes. */
  size: number;
  /** Paths below the site's root, pages by the path of their folder, each with the beginning of its SHA-256 in hex. */
  files: Record<string, string>;
}

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
