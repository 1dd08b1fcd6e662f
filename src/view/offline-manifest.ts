// The list of files that a copy for offline reading is made of: a build writes it, a reader's device keeps to it.

/** `offline.json`: everything that a copy of the site holds. */
export interface OfflineManifest {
  /** Changes with any file. */
  version: string;
  /** Of all files together, in bytes. */
  size: number;
  /** Paths below the site's root, pages by the path of their folder, each with the beginning of its SHA-256 in hex. */
  files: Record<string, string>;
}
