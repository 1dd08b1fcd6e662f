// Broken entries for property tests: real ones with lines and characters deleted, doubled, swapped, cut and inserted.
import fc from 'fast-check';

/** What confuses parsers: marks of Markdown and HTML, bytes that are no text, and names that objects have. One a blank. */
const hostileTokens: readonly string[] = [
  ...words('` ``` ~~~ * ** *** _ __ ~~ [ ] ]( ![ < > & \\ | <!-- --> <script> </ <![CDATA[ <? &#0; &#x110000; &amp; "onclick=" {{ ${'),
  ...words('<http://a> [a](javascript:x) http://x.y a@b.c ![a](b) [^1] -- : — () % **x** ####### === --- constructor __proto__'),
  ...words('- + 1. 1) 999999999. > # ## [x]').map((marker) => `${marker} `),
  ...words('````;# ;## ;## Root Cause;---;[a]: b;[^1]: x;- **ID:** `a/b`;- **:** x;| --- |', ';').map((line) => `\n${line}\n`),
  ...words(' — ;(85% success);(1e9% success);(-5% fail);`` ` ``;    ;\t;\r;\n;\r\n;\n\n', ';'),
  ...words(
    '[a](https://x.example/y);<https://a.example/b>;[n](https://t.example "said so"); https://p.example/q ;[r](<https://s.example/ u>)',
    ';',
  ),
  ...words('<b>[c](https://d.example) ![e](https://f.example) ;<p> ;</p>;<!-- [g](https://h.example) -->;- ;1. ;  ;   ;\\;*;_;`', ';'),
  ...['\0', '\uFEFF', '\u2028', '\u00A0', '\u200B', '\u202E', '\uD800', '\uDC00', '\u{1F600}', 'e\u0301', '9'.repeat(400)],
];

function words(list: string, separator = ' '): string[] {
  return list.split(separator);
}

/** A change at one place; `at`, `count` and `to` are taken modulo what there is. */
type Change = (lines: string[], place: { at: number; count: number; to: number }, token: string) => string[];

const onText =
  (change: (text: string, at: number, count: number, token: string) => string): Change =>
  (lines, { at, count }, token) => {
    const text = lines.join('\n');
    return change(text, at % (text.length + 1), count, token).split('\n');
  };

const onLine =
  (change: (line: string, count: number, token: string) => string): Change =>
  (lines, { at, count }, token) =>
    lines.with(at % lines.length, change(lines[at % lines.length] ?? '', count, token));

const changes: readonly Change[] = [
  (lines, { at, count }) => lines.toSpliced(at % lines.length, 1 + (count % 3)),
  (lines, { at, count, to }) =>
    lines.toSpliced(to % lines.length, 0, ...lines.slice(at % lines.length, (at % lines.length) + 1 + (count % 20))),
  (lines, { at, to }) =>
    lines.with(at % lines.length, lines[to % lines.length] ?? '').with(to % lines.length, lines[at % lines.length] ?? ''),
  (lines, { at, count }) =>
    lines.map((line, index) => (index >= at % lines.length && index <= (at % lines.length) + (count % 12) ? `> ${line}` : line)),
  (lines) => lines.toReversed(),
  onText((text, at) => text.slice(0, at)),
  onText((text, at, count) => text.slice(0, at) + text.slice(at + 1 + (count % 5))),
  onText((text, at, _, token) => text.slice(0, at) + token + text.slice(at)),
  onText((text, at, count, token) => text.slice(0, at) + token.repeat(1 + (count % 60)) + text.slice(at)),
  onLine((line, _, token) => token + line),
  onLine((_, __, token) => token),
  onLine((line, count) => ' '.repeat(count % 9) + line),
  onLine((line) => `${line}\r`),
  onLine((line) => line.toUpperCase()),
];

const token = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTokens) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const position = fc.nat({ max: 100_000 });
const step = fc.record({ change: fc.constantFrom(...changes), place: fc.record({ at: position, count: position, to: position }), token });

/** Some of the sources with one to six changes each. */
export function mutations(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({ source: fc.constantFrom(...sources), steps: fc.array(step, { minLength: 1, maxLength: 6 }) })
    .map(({ source, steps }) =>
      steps
        .reduce(
          (lines, { change, place, token: inserted }) => (lines.length === 0 ? [''] : change(lines, place, inserted)),
          source.split('\n'),
        )
        .join('\n'),
    );
}

/** Sources with a token put in at one or two ends of words: most stay entries, and what an entry then holds must not be lost. */
export function insertions(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({ source: fc.constantFrom(...sources), places: fc.array(fc.tuple(position, token), { minLength: 1, maxLength: 2 }) })
    .map(({ source, places }) =>
      places.reduce((text, [at, inserted]) => {
        const ends = [...text.matchAll(/\b|^|$/gm)].map(({ index }) => index);
        const end = ends[at % ends.length] ?? 0;
        return text.slice(0, end) + inserted + text.slice(end);
      }, source),
    );
}

/** Text of hostile tokens and of anything else. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(token, fc.constantFrom('a', ' ', '\n', 'b c', '1', '.')), { maxLength: 30 })
  .map((parts) => parts.join(''));
