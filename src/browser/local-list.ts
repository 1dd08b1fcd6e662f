// Short lists of short strings in local storage, which a browser may refuse to read or to write, and which others may write.

/** Most items, and longest item, that a list is read with. */
const most = 200;
const longest = 2000;

/** Half of a character can be stored, but neither encoded nor searched. */
const isItem = (item: unknown): item is string => typeof item === 'string' && item.length <= longest && item.isWellFormed();

/** A list; empty where there is none that can be read. */
export function readList(key: string): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (Array.isArray(list)) return list.filter(isItem).slice(0, most);
  } catch {
    // What is no JSON is no list.
  }
  writeList(key, []);
  return [];
}

/** An empty list is removed. */
export function writeList(key: string, list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list.map((item) => item.toWellFormed())));
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
}
