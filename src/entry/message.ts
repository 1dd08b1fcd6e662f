// Messages: the one place that words them, and that adds them to a file.
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { didYouMean } from './did-you-mean.ts';
import { quote } from './quote.ts';
import { rulePath, rules, type RuleId } from './rules.ts';

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

/** What a rule says of a text that breaks it: "Unexpected <noun> `found`, expected …", with the candidate that was probably meant. */
export function unexpected(rule: RuleId, found: string, candidates: readonly string[] = []): string {
  return sayUnexpected(`${rules[rule].noun} ${quote(found)}`, rules[rule].expected) + didYouMean(found, candidates);
}

/** What a rule says of something that is not there: "Missing <noun>, expected …". */
export function missing(rule: RuleId): string {
  return sayMissing(rules[rule].noun, rules[rule].expected);
}

/** A message in other words than those of its rule. Both parts are Markdown; a text from a file goes through `quote` first. */
export function sayUnexpected(found: string, expected: string): string {
  return `Unexpected ${found}, expected ${expected}`;
}

/** The same for something that is not there. */
export function sayMissing(absent: string, expected: string): string {
  return `Missing ${absent}, expected ${expected}`;
}
