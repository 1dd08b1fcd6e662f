// What a reader gets for a question in plain words.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/entry/schema.ts';
import { answerOf, entries, entry, type NamedAnswer } from './entries.ts';

const ask = answerOf(entries);

const idsOf = ({ hits }: NamedAnswer): string[] => hits.map(({ id }) => id);

/** What is first, sure or not. */
const nearestOf = ({ hits, near }: NamedAnswer): string | undefined => [...hits, ...near][0]?.id;

/** IDs that a query leads to among some entries and those of other trades. */
const foundIn = async (query: string, ...some: Entry[]): Promise<string[]> => {
  const { hits, near } = await answerOf([...entries, ...some])(query);
  return [...hits, ...near].map(({ id }) => id).filter((id) => some.some((one) => one.id === id));
};

describe('a question', () => {
  test.each([
    ['how to use docker without sudo', 'docker/permission-denied-socket'],
    ['upload is too large for nginx', 'nginx/413-body-too-large'],
    ['checked out a tag and now git says detatched head', 'git/detached-head'],
  ])('%s leads to %s', async (question, id) => {
    const answer = await ask(question);
    expect([answer.kind, answer.hits[0]?.id]).toEqual(['question', id]);
  });

  const other = answerOf([
    ...entries,
    entry('security/certificate-expired', 'The certificate has expired'),
    entry('kubernetes/evicted', 'Pod was evicted: the node was low on ephemeral storage'),
  ]);

  test.each([
    ['in other words than the entry', 'my tls cert is outdated', 'security/certificate-expired'],
    ['in an abbreviation', 'why is my ssl cert old', 'security/certificate-expired'],
    ['with one word for two', 'k8s container thrown out, disk low', 'kubernetes/evicted'],
    ['misspelt', 'my certifcate is expird', 'security/certificate-expired'],
    ['with two letters swapped', 'the certificaet is exipred', 'security/certificate-expired'],
    ['misspelt in a word that means the same', 'contaner was evicted', 'kubernetes/evicted'],
    ['for a fix of what it names', 'how do I fix certificate expired', 'security/certificate-expired'],
  ])('%s finds its entry: %s', async (_, question, id) => {
    expect(idsOf(await other(question))).toEqual([id]);
  });

  test('of one word leads to what has that word before what has another for the same', async () => {
    const found = await foundIn(
      'connect',
      entry('linux/limit-reached', 'limit reached'),
      entry('nginx/connect-failed', 'connect() failed (111: Connection refused) while connecting to upstream'),
    );
    expect(found[0]).toBe('nginx/connect-failed');
  });

  test('in the order of a title is more like it than one in another', async () => {
    const found = await foundIn(
      'why is my gadget socket closed early',
      entry('git/a-other-order', 'early closed socket gadget'),
      entry('git/b-same-order', 'gadget socket closed early'),
    );
    expect(found[0]).toBe('git/b-same-order');
  });

  test.each(['how do I center a div', 'docker eats all the disk on my mac', 'zzqqxx', 'emergency number', 'express proxy'])(
    'that only names a tool, or nothing known, is a miss: %s',
    async (question) => {
      const { miss, hits } = await ask(question);
      expect([miss, hits]).toEqual([true, []]);
    },
  );

  test('finds a name of several words however it is written', async () => {
    const replicas = entry('kafka/not-enough-replicas', 'org.apache.kafka.common.errors.NotEnoughReplicasException: Messages are rejected');
    const small = answerOf([...entries, replicas]);
    const queries = [
      'not enough replicas',
      'NotEnoughReplicasException',
      'NOT_ENOUGH_REPLICAS',
      'NotEnoughReplicas: messages are rejected',
    ];
    expect((await Promise.all(queries.map((query) => small(query)))).map(nearestOf)).toEqual(queries.map(() => replicas.id));
  });
});
