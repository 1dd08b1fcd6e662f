// The files of the search index: what is in each, as JSON. Written by build.ts, read by model.ts.

/** Changes with what the files hold or how: readers of one version can't read another's. */
export const indexVersion = 2;

/** What every search needs. All lists run in order of ID; sparse ones are keyed by an entry's place in it. */
export interface CoreFile {
  version: typeof indexVersion;
  /** See packed-ids.ts. */
  ids: string;
  /** A line an entry. */
  titles: string;
  /** Codes that an entry states or its title or messages name, as compared. */
  codes: Sparse<string[]>;
  /** Codes that only its root cause names. */
  textCodes: Sparse<string[]>;
  /** Lines of its messages. */
  messages: Sparse<string[]>;
  /** The first entry of its group, for entries that are variants of one error. */
  groups: Sparse<number>;
}

/** What the entries' texts say beyond their titles, messages and the fixes on their snippets. */
export interface TextFile {
  version: typeof indexVersion;
  /** Sorted, each as the length that it shares with the one before (one digit) and its rest, joined by spaces. */
  terms: string;
  /** For each term its entries (see postings.ts), joined by spaces. */
  entries: string;
  /** All other words that entries use (see word-set.ts). */
  others: string;
  /** What people say of troubles that entries are about (see symptoms/symptoms.ts). */
  symptoms: string;
}

export type Sparse<T> = Record<number, T>;

/** Keeps the values that hold something, by their place. */
export function toSparse<T extends string | readonly unknown[]>(values: readonly T[]): Sparse<T> {
  return Object.fromEntries(values.flatMap((value, i) => (value.length === 0 ? [] : [[i, value]])));
}

/** Writes sorted terms, each as what it adds to the one before. */
export function packTerms(terms: readonly string[]): string {
  let last = '';
  return terms
    .map((term) => {
      let shared = 0;
      while (shared < 9 && shared < last.length && term[shared] === last[shared]) shared += 1;
      last = term;
      return shared + term.slice(shared);
    })
    .join(' ');
}

/** Reads what {@link packTerms} wrote. */
export function unpackTerms(text: string): string[] {
  let last = '';
  return text === '' ? [] : text.split(' ').map((packed) => (last = last.slice(0, Number(packed[0])) + packed.slice(1)));
}
