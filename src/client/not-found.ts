// Puts the words of the missing address into the search box of the 404 page.

const box = document.querySelector<HTMLInputElement>('[data-find] [name=q]');
const home = document.querySelector<HTMLAnchorElement>('.brand')?.pathname ?? '/';

try {
  const path = decodeURIComponent(location.pathname.slice(home.length));
  if (box !== null)
    box.value = path
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim();
} catch {
  // An address that can't be decoded holds no words.
}
