/** A file of the built site. */
export interface SiteFile {
  /** Below the site's root, with forward slashes. */
  path: string;
  content: string | Uint8Array;
}
