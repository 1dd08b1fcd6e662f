// Puts the address of a code's page into its usual casing: the same page is found in small letters too.
import { isOwn } from '../site-address.ts';

const { address = '' } = document.querySelector<HTMLElement>('main')?.dataset ?? {};

if (address !== '' && isOwn(address) && decode(location.pathname) !== decode(address)) {
  history.replaceState(history.state, '', address + location.search + location.hash);
}

/** A host may give the page for an address that can't be decoded. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
