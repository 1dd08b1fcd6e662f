// Versions in the order in which products count them, number by number, so that 20.9 comes before 20.11. Holds for semver, for
// versions of two parts, for days (2024-01) and for the numbers of standards (RFC 6455).

/** `20.11` as [20, 11]. A pre-release comes before its release, by a negative number. */
export type VersionNumber = readonly number[];

/** All versions from one up to another, which is the first that is no longer in it. Open where there is none. */
export interface Span {
  from?: VersionNumber;
  to?: VersionNumber;
}

/** How much of what a version names lies in a range: `20` names all of 20.x, of which `>=20.19` holds a part. */
export type Share = 'all' | 'some' | 'none';

const stages: Readonly<Record<string, number>> = { rc: -1, beta: -2, b: -2, alpha: -3, a: -3 };

/** Reads a version as somebody writes it; undefined for what is none. */
export function parseVersion(text: string): VersionNumber | undefined {
  const [, numbers, stage, more = ''] = /^[a-z. ]*(\d+(?:[.-]\d+)*)(?:\.[x*]|\+.*)*(?:-?([a-z]+)([\w.-]*))?$/i.exec(text.trim()) ?? [];
  if (numbers === undefined) return undefined;
  const version = numbers.split(/[.-]/).map(Number);
  if (stage === undefined) return version;
  const release = [...version, 0, 0].slice(0, Math.max(3, version.length));
  return [...release, stages[stage.toLowerCase()] ?? -4, ...(more.match(/\d+/g) ?? []).map(Number)];
}

/** Negative where the first version comes before the second. */
export function compareVersions(a: VersionNumber, b: VersionNumber): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first version after all that a version names: 21 after 20, 20.12 after 20.11. */
export function nextVersion(version: VersionNumber): VersionNumber {
  return [...version.slice(0, -1), (version.at(-1) ?? 0) + 1];
}

/** How much of a version is in any of some spans. */
export function shareIn(spans: readonly Span[], version: VersionNumber): Share {
  const end = nextVersion(version);
  // A bound that is not there lies beyond every version.
  const isAtMost = (a: VersionNumber | undefined, b: VersionNumber | undefined, most = 0): boolean =>
    a === undefined || b === undefined || compareVersions(a, b) <= most;
  if (spans.some(({ from, to }) => isAtMost(from, version) && isAtMost(end, to))) return 'all';
  return spans.some(({ from, to }) => isAtMost(from, end, -1e-9) && isAtMost(version, to, -1e-9)) ? 'some' : 'none';
}

/** Spans as an attribute holds them: `12:20.19 21:`. */
export function formatSpans(spans: readonly Span[]): string {
  return spans.map(({ from = [], to = [] }) => `${from.join('.')}:${to.join('.')}`).join(' ');
}

/** The opposite of {@link formatSpans}: none for an empty text. */
export function parseSpans(text: string): Span[] {
  const bound = (numbers: string): VersionNumber | undefined => (numbers === '' ? undefined : numbers.split('.').map(Number));
  return (text === '' ? [] : text.split(' ')).map((span) => {
    const [from = '', to = ''] = span.split(':');
    return { from: bound(from), to: bound(to) } as Span;
  });
}
