import { expect, test } from 'vitest';
import { crossValidate } from '../../../src/cli/fit/cross-validation.ts';
import { labelled } from './queries.ts';

const topics = Array.from({ length: 10 }, (_, i) => `topic ${i}`);

test('what tells right from wrong in some topics is known in the others', () => {
  const queries = topics.map((topic) => labelled([{ tells: 1 }, { tells: 0 }], { topic, kind: 'message' }));
  expect(crossValidate(queries).judged).toEqual(
    topics.map(() => ({ set: 'own', kind: 'message', hasAnswer: true, place: 0, isMiss: false })),
  );
});

test('two queries of one topic are never in both parts: what tells only in a topic is not known when it is tested', () => {
  // Of candidates that nothing is known of, the wrong one stands first.
  const queries = topics.flatMap((topic) => {
    const candidates = [
      { features: { constant: 1 }, isAnswer: false },
      { features: { constant: 1, [topic]: 1 }, isAnswer: true },
    ];
    return [labelled([], { topic, candidates }), labelled([], { topic, candidates })];
  });
  expect(crossValidate(queries).judged.map(({ place }) => place)).toEqual(queries.map(() => 1));
});

test('only queries that are to be tested are, and each once', () => {
  const queries = topics.flatMap((topic) => [labelled([{ tells: 1 }], { topic }), labelled([{ tells: 1 }], { topic, isTested: false })]);
  expect(crossValidate(queries).judged).toHaveLength(topics.length);
});

test('none is said from the lowest probability on that parts queries with an answer from those without', () => {
  const queries = topics.flatMap((topic) => [
    labelled([{ tells: 1 }], { topic }),
    labelled([{ deceives: 1 }], { topic: `no ${topic}`, hasAnswer: false }),
  ]);
  const { threshold, judged } = crossValidate(queries);
  expect(judged.filter(({ hasAnswer, isMiss }) => hasAnswer === isMiss)).toEqual([]);
  expect(threshold).toBeLessThan(0.5);
});

test('an answer that is no candidate stands nowhere', () => {
  const lost = labelled([], { topic: 'lost', candidates: [{ features: { constant: 1 }, isAnswer: false }] });
  const { judged } = crossValidate([...topics.map((topic) => labelled([{ tells: 1 }], { topic })), lost]);
  expect(judged.filter(({ place }) => place > 0)).toMatchObject([{ hasAnswer: true, place: Infinity }]);
});
