import { expect, test } from 'vitest';
import { readLines } from '../../../src/search/paste/lines.ts';
import { createMatcher } from '../../../src/search/rank/matcher.ts';
import { readPassages } from '../../../src/search/rank/passages.ts';
import { asksHow, namesTrouble, unknownShare } from '../../../src/search/rank/questions.ts';
import { entries, indexOf } from '../entries.ts';

const { model } = createMatcher(indexOf(entries).core);
const passagesOf = (question: string) => readPassages(readLines(question).lines, model);

test.each([
  ['docker fills my disk and is slow', true],
  ['my page doesnt load after a refresh', true],
  ['container killed at night', true],
  ['how to rename a column', false],
  ['list all notes of a release', false],
])('whether %j says that something goes wrong: %j', (question, names) => {
  expect(namesTrouble(passagesOf(question))).toBe(names);
});

test('the share of unknown words counts plain words only', () => {
  expect([unknownShare(passagesOf('the docker flexbox'), model), unknownShare([], model)]).toEqual([0.5, 0]);
});

test.each([
  ['how to rename a column', true],
  ['How do I center a text', true],
  ['what is the best way to sort a map', true],
  ['kubectl copy a file from a pod', true],
  ['squash my last three commits', true],
  ['docker stop hangs forever', false],
  ['how to fix a container that is killed', false],
  ['docker fills my disk', false],
])('whether %j asks how something is done: %j', (question, asks) => {
  expect(asksHow(passagesOf(question))).toBe(asks);
});
