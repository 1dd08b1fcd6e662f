// A file that is made for the site, beside its pages.

export interface SiteFile {
  /** Below the site's root, with forward slashes. */
  path: string;
  content: string | Uint8Array;
}
