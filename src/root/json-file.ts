// JSON that a person wrote: what is wrong with it, and where each of its values stands.
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Point } from 'unist';
import { location } from 'vfile-location';

/** A path into a JSON value: names and indexes. */
export type JsonPath = readonly (string | number)[];

export interface JsonFile {
  value: unknown;
  /** Where the value at a path stands, or the nearest thing around it. */
  placeOf(at: JsonPath): Point;
  /** Where the name stands under which a value lies. */
  placeOfName(at: JsonPath): Point;
  has(at: JsonPath): boolean;
  /** Names that stand twice in one object: all but the last would be lost. */
  doubled: { name: string; place: Point }[];
}

/** What is not JSON: the rest of the line where that shows, and its place. */
export interface JsonFault {
  found: string;
  place: Point;
}

/** Reads strict JSON; a byte order mark is fine. */
export function parseJson(source: string): JsonFile | JsonFault {
  const text = source.replace(/^\uFEFF/, '');
  const places = location(text);
  const pointAt = (offset: number): Point => places.toPoint(offset) ?? { line: 1, column: 1 };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [fault] = errors;
  if (tree === undefined || fault !== undefined) {
    const offset = fault?.offset ?? text.length;
    return { found: text.slice(offset).split('\n', 1)[0]?.trim() ?? '', place: pointAt(offset) };
  }
  const nodeAt = (at: JsonPath): Node | undefined => findNodeAtLocation(tree, [...at]);
  return {
    value: getNodeValue(tree),
    has: (at) => nodeAt(at) !== undefined,
    doubled: findDoubled(tree).map(({ name, offset }) => ({ name, place: pointAt(offset) })),
    placeOf(at) {
      const around = [...at.map((_, index) => at.slice(0, at.length - index)), []];
      return pointAt(around.map(nodeAt).find((node) => node !== undefined)?.offset ?? 0);
    },
    placeOfName: (at) => pointAt(nodeAt(at)?.parent?.offset ?? 0),
  };
}

function findDoubled({ type, children = [] }: Node): { name: string; offset: number }[] {
  const names = type === 'object' ? children.map((member) => String(member.children?.[0]?.value)) : [];
  const own = children.flatMap(({ offset }, index) => {
    const name = names[index];
    return name !== undefined && names.indexOf(name) < index ? [{ name, offset }] : [];
  });
  return [...own, ...children.flatMap(findDoubled)];
}
