// Lists of entry numbers as short printable text, so that the index is plain JSON; gzip does the rest.

/** Gap 0; what follows is neither space nor quote nor backslash. */
const least = 0x5d;

/** Code points that stand for no character alone. */
const [firstSurrogate, surrogates] = [0xd800, 0x800];

/** Writes ascending whole numbers: each gap is a character, of which UTF-8 makes one byte to three. */
export function writePostings(numbers: readonly number[]): string {
  return numbers
    .map((number, i) => least + number - (i > 0 ? numbers[i - 1]! + 1 : 0))
    .map((point) => String.fromCodePoint(point < firstSurrogate ? point : point + surrogates))
    .join('');
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(text: string): number[] {
  let last = -1;
  return Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    return (last += point - least + 1 - (point < firstSurrogate ? 0 : surrogates));
  });
}
