// What the readers of one entry share: its source, where each value came from, and what is wrong with it.
import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { addMessage } from './message.ts';
import type { RuleId } from './rules.ts';
import { createSource, type Source } from './source.ts';

declare module 'vfile' {
  interface DataMap {
    /** ID that the file's path gives. */
    expectedId: string | undefined;
    /** ID as the file states it, whether or not the entry is valid. */
    id: string | undefined;
    /** Former IDs as the file states them, whether or not the entry is valid. */
    aliases: readonly string[] | undefined;
    /** Where the value at a path of the entry stands. */
    placeOf: ReaderContext['placeOf'] | undefined;
  }
}

export function createReaderContext(file: VFile): ReaderContext {
  const places = new Map<string, Position | Point>();
  const faulty = new Set<string>();
  const said = new Set<string>();
  return {
    source: createSource(String(file)),
    locate(path, node) {
      const place = placeFrom(node);
      if (place !== undefined) places.set(keyOf(path), place);
    },
    placeOf(path) {
      return pathsTo(path)
        .map((around) => places.get(keyOf(around)))
        .find((place) => place !== undefined);
    },
    report(fault) {
      if (fault.path !== undefined) faulty.add(keyOf(fault.path));
      const place = placeFrom(fault.place);
      // Two values of one place, such as a version and its product, can be wrong for one reason.
      const key = JSON.stringify([fault.rule, fault.reason, place]);
      if (said.has(key)) return;
      said.add(key);
      addMessage(file, fault.rule, fault.reason, place);
    },
    isFaulty(path) {
      return faulty.has(keyOf(path));
    },
  };
}

function placeFrom(at: Nodes | Point | Position | undefined): Position | Point | undefined {
  if (at === undefined) return undefined;
  return 'type' in at ? at.position : at;
}

/** A path and all that lead to it, longest first. */
const pathsTo = (path: DataPath): DataPath[] => [...path.map((_, index) => path.slice(0, path.length - index)), []];

const keyOf = (path: DataPath): string => path.map((step) => `${String(step)}/`).join('');

/** State of reading one entry. */
export interface ReaderContext {
  source: Source;
  /** Notes that the value at `path` stands at `node`. */
  locate(path: DataPath, node: Nodes | Point | Position | undefined): void;
  /** Where the value at `path`, or the nearest thing around it, stands. */
  placeOf(path: DataPath): Position | Point | undefined;
  report(fault: Fault): void;
  /** True where a fault already covers the value at `path`. */
  isFaulty(path: DataPath): boolean;
}

/** Leads to a value in an Entry, such as `['workarounds', 0, 'action']`. */
export type DataPath = readonly PropertyKey[];

/** A fault that a reader found. */
interface Fault {
  rule: RuleId;
  /** One line, worded by message.ts. */
  reason: string;
  place: Nodes | Point | Position | undefined;
  /** The value that can't be read because of it; the schema then says nothing more about that value. */
  path?: DataPath;
}
