// Lists of entry numbers as short printable text: ascending numbers become gaps, small gaps one character.
// Printable, so that the index is plain JSON; gzip does the rest.

/** The characters in use, by value; no quote and no backslash, which JSON would double. */
const digits = Array.from({ length: 0x7f - 0x23 }, (_, i) => String.fromCharCode(0x23 + i)).filter((c) => c !== '\\');

/** Values below this end a number; the others carry its low part, in base `digits.length - ends`. */
const ends = 60;
const base = digits.length - ends;
const valueOf = new Map(digits.map((digit, value) => [digit, value]));

/** Writes ascending whole numbers. */
export function writePostings(numbers: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const number of numbers) {
    let gap = number - last - 1;
    last = number;
    for (; gap >= ends; gap = Math.floor(gap / base)) text += digits[ends + (gap % base)];
    text += digits[gap];
  }
  return text;
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  let gap = 0;
  let place = 1;
  for (const digit of text) {
    const value = valueOf.get(digit) ?? 0;
    gap += (value < ends ? value : value - ends) * place;
    place *= base;
    if (value >= ends) continue;
    last += gap + 1;
    numbers.push(last);
    gap = 0;
    place = 1;
  }
  return numbers;
}
