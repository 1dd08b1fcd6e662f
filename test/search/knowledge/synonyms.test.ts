import { expect, test } from 'vitest';
import { knowledgeFor } from '../../../src/search/knowledge/knowledge.ts';
import { openKnowledge } from '../../../src/search/knowledge/opened-knowledge.ts';
import { synonymGroups } from '../../../src/search/knowledge/synonyms.ts';
import { stem } from '../../../src/search/stems.ts';

const groups = synonymGroups.map((group) => group.split(' '));
const { synonymsOf } = openKnowledge(knowledgeFor(new Set(groups.flat().map(stem)), new Set()));

test('each word of a group finds all others, as compared', () => {
  expect([synonymsOf('k8s'), synonymsOf(stem('kubernetes')), synonymsOf(stem('directory'))]).toEqual([
    ['kubernet', 'kubectl'],
    ['k8s', 'kubectl'],
    ['folder', 'dir'],
  ]);
});

test('a word of two groups finds the words of both', () => {
  expect([...synonymsOf('login')].sort()).toEqual(['authenticat', 'signin']);
});

test('a word without another has none', () => {
  expect(synonymsOf('teapot')).toEqual([]);
});

test('each group has words that are compared as several, in small letters, and no two groups are the same', () => {
  const idle = groups.filter((words) => new Set(words.map(stem)).size < 2 || words.some((word) => !/^[a-z][a-z\d]+$/.test(word)));
  expect([idle, new Set(groups.map((words) => words.toSorted().join(' '))).size]).toEqual([[], groups.length]);
});
