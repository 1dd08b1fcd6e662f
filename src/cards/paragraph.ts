// A text broken into the lines of a box, in the largest size in which it fits.
import { charactersOf, type Style } from './fonts.ts';
import { isRightToLeft, type Line, setLine } from './line.ts';

export interface Box {
  width: number;
  height: number;
  style: Style;
  /** Type sizes to try, largest first. Where even the last is too large, the text is cut. */
  sizes: readonly number[];
  /** Of a line, as a factor of its size. */
  leading: number;
}

export interface Paragraph {
  lines: Line[];
  size: number;
  isRightToLeft: boolean;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Scripts that are written without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Sets a text whose typefaces are loaded. */
export function setParagraph(text: string, { width, height, style, sizes, leading }: Box): Paragraph {
  const rtl = isRightToLeft(text);
  const pieces = piecesOf(text).map((piece) => ({ text: piece, width: widthOf(piece, style), solid: widthOf(piece.trimEnd(), style) }));
  const limits = sizes.map((size) => ({ size, most: Math.max(1, Math.floor(height / (size * leading))), room: (width / size) * 1000 }));
  const smallest = limits.at(-1) ?? { size: 1, most: 1, room: 0 };
  for (const { size, most, room } of limits) {
    const lines = breakLines(pieces, room, style);
    // A word that only fits in parts is better set smaller, while there is a smaller size.
    const isSplit = size !== smallest.size && pieces.some((piece) => piece.solid > room);
    if (lines.length <= most && !isSplit) return { lines: setLines(balance(lines.length, room)), size, isRightToLeft: rtl };
  }
  const lines = breakLines(pieces, smallest.room, style);
  const kept = lines.slice(0, smallest.most);
  if (lines.length > smallest.most) kept.push(cutLine(`${kept.pop() ?? ''}…`, smallest.room, style));
  return { lines: setLines(kept), size: smallest.size, isRightToLeft: rtl };

  /** The same number of lines in the narrowest room, so that none is left with a single word. */
  function balance(count: number, room: number): string[] {
    let [low, high] = [room / 2, room];
    while (high - low > 250) {
      const middle = (low + high) / 2;
      const isSplit = pieces.some((piece) => piece.solid > middle);
      if (!isSplit && breakLines(pieces, middle, style).length <= count) high = middle;
      else low = middle;
    }
    return breakLines(pieces, high, style);
  }

  function setLines(texts: readonly string[]): Line[] {
    return texts.map((line) => setLine(line, style, rtl ? 'rtl' : 'ltr'));
  }
}

/** A text in one line, cut where it is wider than `width` pixels. */
export function setSingleLine(text: string, style: Style, size: number, width: number): Line {
  return setLine(cutLine(text, (width / size) * 1000, style), style);
}

interface Piece {
  text: string;
  width: number;
  /** Without the blank at its end, which may hang over. */
  solid: number;
}

/** Parts that a line can end after. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const { segment, isWordLike = false } of words.segment(text)) {
    const isNew =
      last === '' || /\s$/.test(last) ? !/^\s/.test(segment) : isWordLike && (unspaced.test(segment) || unspaced.test(last.slice(-1)));
    if (isNew && pieces.length > 0 && !/[（「『【《(“]$/u.test(last)) pieces.push(segment);
    else pieces.push((pieces.pop() ?? '') + segment);
    last = segment;
  }
  return pieces;
}

function breakLines(pieces: readonly Piece[], room: number, style: Style): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const close = (): void => {
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of pieces) {
    if (used + piece.solid > room) close();
    for (const part of piece.solid > room ? splitWord(piece.text, room, style) : [piece]) {
      if (used + part.solid > room) close();
      line += part.text;
      used += part.width;
    }
  }
  close();
  return lines;
}

/** A word that is wider than a line, in parts that fit, ending after a mark such as `/` or `.` where one is near. */
function splitWord(word: string, room: number, style: Style): Piece[] {
  const parts: Piece[] = [];
  let part = '';
  let used = 0;
  const push = (text: string): void => void parts.push({ text, width: widthOf(text, style), solid: widthOf(text.trimEnd(), style) });
  for (const character of charactersOf(word)) {
    const width = widthOf(character, style);
    if (used + width > room && part !== '') {
      const mark = Math.max(...['/', '.', '-', '_', ':', '\\', ','].map((sign) => part.lastIndexOf(sign))) + 1;
      const end = mark > part.length / 2 ? mark : part.length;
      push(part.slice(0, end));
      part = part.slice(end);
      used = widthOf(part, style);
    }
    part += character;
    used += width;
  }
  push(part);
  return parts;
}

/** A line cut so that it fits, with an ellipsis at its end. */
function cutLine(text: string, room: number, style: Style): string {
  if (widthOf(text, style) <= room) return text;
  const characters = charactersOf(text);
  let used = widthOf('…', style);
  const end = characters.findIndex((character) => (used += widthOf(character, style)) > room);
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}

const known = new Map<string, number>();

function widthOf(text: string, style: Style): number {
  const key = style + text;
  let width = known.get(key);
  if (width === undefined) known.set(key, (width = setLine(text, style).width));
  return width;
}
