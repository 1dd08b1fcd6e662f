// A title wrapped into the lines of a box, in the largest size in which it fits.
import type { TextNode } from '@takumi-rs/core';
import { families, renderer } from './fonts.ts';

/** What a title may take up, in pixels. */
export interface Box {
  width: number;
  height: number;
  fontWeight: number;
  /** Type sizes to try, largest first. Where even the last is too large, the text is cut. */
  sizes: readonly number[];
  /** Of a line, as a factor of its size. */
  lineHeight: number;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Scripts that are written without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const openingMark = /[（「『【《(“]$/u;

/** A text that begins in a script which runs from right to left. */
const rightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The style by which a text runs in the direction of its first letter. */
export function directionOf(text: string): { direction: 'ltr' | 'rtl' } {
  return { direction: rightToLeft.test(text) ? 'rtl' : 'ltr' };
}

/** Wraps a text whose fonts are loaded, its lines about equally long. */
export async function wrapTitle(title: string, { sizes, width, height, fontWeight, lineHeight }: Box): Promise<TextNode> {
  const text = markBreaks(title);
  const nodeIn = (fontSize: number): TextNode => ({
    type: 'text',
    text,
    style: {
      ...directionOf(text),
      fontFamily: families.text,
      fontWeight,
      fontSize,
      lineHeight,
      textWrap: 'balance',
      wordBreak: 'keep-all',
    },
  });
  const smallest = sizes.at(-1) ?? 1;
  for (const size of sizes) {
    const node = nodeIn(size);
    const taken = await measure(node, width);
    // A word that only fits in parts is better set smaller, while there is a smaller size.
    if (taken.width <= width && taken.height <= height + 1) return node;
  }
  const { style, ...node } = nodeIn(smallest);
  const lineClamp = Math.floor(height / (smallest * lineHeight));
  return { ...node, style: { ...style, width, overflowWrap: 'anywhere', overflow: 'hidden', textOverflow: 'ellipsis', lineClamp } };
}

/** What a node takes up where it has so much room; wider than that where a word is. */
async function measure(node: TextNode, width: number): Promise<{ width: number; height: number }> {
  const { children } = await renderer.measure({ type: 'container', style: { display: 'flex', width }, children: [node] });
  return children[0] ?? { width: 0, height: 0 };
}

/** The text with a zero-width space after each word of a script that has no blanks, where a line may end. */
function markBreaks(text: string): string {
  let marked = '';
  for (const { segment, isWordLike = false } of words.segment(text)) {
    const isNew = isWordLike && (unspaced.test(segment) || unspaced.test(marked.slice(-1)));
    marked += (isNew && marked !== '' && !openingMark.test(marked) ? '\u200b' : '') + segment;
  }
  return marked;
}
