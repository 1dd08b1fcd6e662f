// What of an entry goes into the index, where it says more than there is room for.
import { expect, test } from 'vitest';
import { entries, entry, indexOf, matcherOf } from '../entries.ts';

const idsOf = (matcher: ReturnType<typeof matcherOf>, query: string): string[] => matcher.match(query).hits.map(({ id }) => id);

test('of long messages, the first line of each comes in before the second of any, ten in all', () => {
  const trace = ['panic: close of closed channel', ...Array.from({ length: 12 }, (_, i) => `main.step${'abcdefghijkl'[i]}()`)].join('\n');
  const { core } = indexOf([entry('go/closed', 'Closed twice', { errorMessages: [trace, '---\nfatal error: all asleep\nexit'] })]);
  expect(JSON.parse(core)).toMatchObject({
    messages: {
      0: [
        'panic: close of closed channel',
        'fatal error: all asleep',
        'main.stepa()',
        'exit',
        ...[...'bcdefg'].map((c) => `main.step${c}()`),
      ],
    },
  });
});

test('codes that a root cause names in passing lead to the entry, but not those at the end of a long list', () => {
  const matcher = matcherOf([
    ...entries,
    entry('windows/update-stops', 'Windows Update stops half way', {
      rootCause: 'It ends with 0x80070002, 0x80070003, 0x80070005, 0x80070020, 0x80070422, 0x80070643, 0x8007000D or 0x80070057.',
    }),
  ]);
  expect(['0x80070002', '0x80070643', '0x8007000D', '0x80070057'].map((code) => idsOf(matcher, code))).toEqual([
    ['windows/update-stops'],
    ['windows/update-stops'],
    [],
    [],
  ]);
});

test('of a long text, what its sentences say is found rather than each name in a sample of code', () => {
  const settings =
    'listen_addresses port max_connections superuser_reserved ssl_cert_file ssl_key_file password_encryption shared_buffers ' +
    'huge_pages work_mem temp_buffers effective_io_concurrency wal_level fsync synchronous_commit checkpoint_timeout archive_mode ' +
    'archive_command hot_standby random_page_cost effective_cache_size log_destination logging_collector log_directory log_filename';
  const rest = {
    rootCause: 'The horizon of a replication slot stays behind.',
    workarounds: [
      { anchor: 'a', action: 'Look', successRate: 0.5, code: [{ language: 'ini', text: settings.replaceAll(' ', ' = on\n') }] },
    ],
    deadEnds: [{ anchor: 'b', action: 'Truncate the journal by hand', reason: 'It stays', failRate: 0.5 }],
  };
  const matcher = matcherOf([
    ...entries,
    entry('postgresql/bloat', 'Tables grow without end', rest),
    entry('postgresql/wraparound', 'Transaction IDs are used up', rest),
  ]);
  expect(
    [
      'my tables grow and a replication slot is behind',
      'can I truncate the journal when tables grow',
      'what is checkpoint_timeout with logging_collector when tables grow',
    ].map((question) => idsOf(matcher, question)),
  ).toEqual([['postgresql/bloat', 'postgresql/wraparound'], ['postgresql/bloat', 'postgresql/wraparound'], ['postgresql/bloat']]);
});
