// Puts the address of a code's page into its usual casing: the same page is found in small letters too.

const { address = '' } = document.querySelector<HTMLElement>('main')?.dataset ?? {};

if (address !== '' && decodeURIComponent(location.pathname) !== decodeURIComponent(address)) {
  history.replaceState(history.state, '', address + location.search + location.hash);
}
