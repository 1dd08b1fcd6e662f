// Links within the site.
import { escapeHtml } from '../entry/render.ts';
import { basePath } from '../root/address.ts';

/** A link to a path of the site such as `/codes/`, below the site's base path. Segments must be encoded already. */
export function href(path: string): string {
  return basePath + path.replace(/^[/\\]+/, '');
}

/** Link to an entry's page, or to an item on it. */
export function entryHref(id: string, anchor?: string): string {
  return href(`/${id}/${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`);
}

/** Link to the page of a code; `segment` comes from the catalog. */
export function codeHref(segment: string): string {
  return href(`/codes/${encodeURIComponent(segment)}/`);
}

/** Makes a link of words within a sentence, as HTML. */
export function linkTo(target: string): (words: string) => string {
  return (words) => `<a href="${escapeHtml(target)}">${words}</a>`;
}
