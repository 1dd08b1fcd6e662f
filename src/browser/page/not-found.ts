// Helps who asked for an address that does not exist: puts its words into the search box, for which the entries nearest to
// them are listed, and opens the page that has the address in another casing.
import { codeSegment } from '../../entry/id.ts';
import { basePath } from '../base-path.ts';
import { siteAddress } from '../site-address.ts';

const box = document.querySelector<HTMLInputElement>('[data-find] [name=q]');
const path = pathOf(location.pathname);

if (box !== null) {
  box.value = path
    .replace(/^(?:codes|guides|search)\//, '')
    .replace(/\.(?:html?|json|md)$/, '')
    .replace(/[^\p{L}\p{N}.+#]+/gu, ' ')
    .trim();
}

/** Without the slash at its end. IDs are in small letters, and every code has a page in small letters. */
const small = path.replace(/^codes\/(.+)$/i, (_, code: string) => `codes/${codeSegment(code)}`).toLowerCase();
const address = small === path ? undefined : siteAddress(`${small}/`);
if (address !== undefined) void open(address);

/** The segments of an address below the site's root, without a slash at their end; empty where it can't be decoded. */
function pathOf(pathname: string): string {
  if (!pathname.startsWith(basePath)) return '';
  try {
    return decodeURIComponent(pathname.slice(basePath.length)).replace(/\/$/, '');
  } catch {
    return '';
  }
}

async function open(address: string): Promise<void> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  // A host may redirect, too: then its own answer is where the page is, if that is one of the site.
  if (answer?.ok === true && new URL(answer.url).origin === location.origin) location.replace(address + location.search + location.hash);
}
