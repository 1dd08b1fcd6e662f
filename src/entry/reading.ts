// What the readers of one entry share: its source, where each value came from, and what is wrong with it.
import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { nearest } from './nearest.ts';
import { rulePath, rules, type RuleId } from './rules.ts';
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
    placeOf: Reading['placeOf'] | undefined;
  }
}

/** Leads to a value in an Entry, such as `['workarounds', 0, 'action']`. */
export type DataPath = readonly PropertyKey[];

/** A fault that a reader found. */
interface Fault {
  rule: RuleId;
  /** One line in the form "Unexpected X, expected Y" or "Missing X, expected Y", without a final period. */
  reason: string;
  place: Nodes | Point | Position | undefined;
  /** The value that can't be read because of it; the schema then says nothing more about that value. */
  path?: DataPath;
}

/** State of reading one entry. */
export interface Reading {
  source: Source;
  /** Notes that the value at `path` stands at `node`. */
  locate(path: DataPath, node: Nodes | Point | Position | undefined): void;
  /** Where the value at `path`, or the nearest thing around it, stands. */
  placeOf(path: DataPath): Position | Point | undefined;
  report(fault: Fault): void;
  /** True where a fault already covers the value at `path`. */
  isFaulty(path: DataPath): boolean;
}

export function createReading(file: VFile): Reading {
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

/** Adds the message of one rule to a file. Without a place it stands at the file's first character. */
export function addMessage(file: VFile, rule: RuleId, reason: string, place?: Position | Point): void {
  const message = file.message(reason, {
    place: place ?? { line: 1, column: 1 },
    ruleId: rule,
    source: 'wayout',
  });
  message.fatal = rules[rule].severity === 'error';
  message.url = rulePath(rule);
}

/** "Unexpected <noun> `found`, expected …", with the candidate that was probably meant. */
export function unexpected(rule: RuleId, found: string, candidates: readonly string[] = []): string {
  return `Unexpected ${rules[rule].noun} ${quote(found)}, expected ${rules[rule].expected}${didYouMean(found, candidates)}`;
}

/** A tail for a message: "; did you mean `x`?", or nothing where no candidate is near. */
export function didYouMean(found: string, candidates: readonly string[]): string {
  const near = nearest(found, candidates);
  return near === undefined || near === found ? '' : `; did you mean \`${near}\`?`;
}

/** Text from an entry as it stands in a message: one line, at most 60 characters, in backticks. */
export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const short = line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

function placeFrom(at: Nodes | Point | Position | undefined): Position | Point | undefined {
  if (at === undefined) return undefined;
  return 'type' in at ? at.position : at;
}

/** A path and all that lead to it, longest first. */
const pathsTo = (path: DataPath): DataPath[] => [...path.map((_, index) => path.slice(0, path.length - index)), []];

const keyOf = (path: DataPath): string => path.map((step) => `${String(step)}/`).join('');
