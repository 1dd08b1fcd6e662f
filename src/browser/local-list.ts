// Short lists of strings in local storage, which a browser may refuse to read or to write.

/** A list; empty where there is none that can be read. */
export function readList(key: string): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** An empty list is removed. */
export function writeList(key: string, list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Nothing is kept where the browser keeps nothing.
  }
}
