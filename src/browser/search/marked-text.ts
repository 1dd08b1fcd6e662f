// Text with some of it marked. Text nodes only: what an entry or a paste says never becomes markup.
import type { Marks } from '../../search/engine/request.ts';

/** Marked parts that touch, or that only blanks part, become one `<mark>`. */
export function markedText(text: string, marks: Marks): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const [from, to] of joinMarks(text, marks)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    fragment.append(text.slice(end, from), mark);
    end = to;
  }
  fragment.append(text.slice(end));
  return fragment;
}

/** Part of a long text around its marks, with an ellipsis where it is cut. */
export function cutAround(text: string, marks: Marks, length: number): { text: string; marks: Marks } {
  if (text.length <= length) return { text, marks };
  const first = marks.length === 0 ? 0 : Math.min(...marks.map(([from]) => from));
  const start = first < length * 0.6 ? 0 : Math.max(0, Math.min(first - Math.floor(length / 4), text.length - length));
  const lead = start > 0 ? '…' : '';
  const shown = lead + text.slice(start, start + length) + (start + length < text.length ? '…' : '');
  const shift = lead.length - start;
  const inside = marks.filter(([from, to]) => from >= start && to <= start + length);
  return { text: shown, marks: inside.map(([from, to]) => [from + shift, to + shift] as const) };
}

function joinMarks(text: string, marks: Marks): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && (from <= last[1] || text.slice(last[1], from).trim() === '')) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
