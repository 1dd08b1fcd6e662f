import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entrySchema } from '../../src/entry/schema.ts';
import { readValid, sourceOf } from '../helpers.ts';

const more =
  '## Error Messages\n\n```\nrejected\n```\n\n## Symptoms\n\n- my push is refused\n\n## References\n\n- [git](https://git-scm.com) — the manual\n\n## Related\n\n- `git/other` — not this';
const workarounds = '## Workarounds\n\n1. **Pull** (90% success)\n\n   First.\n\n   ```bash\n   git pull\n   ```\n\n   Then wait.';
const full = readValid(
  sourceOf({
    more,
    workarounds,
    fixRate: '- **Fix Rate:** 90%\n- **Error Code:** `E1`\n- **Last Verified:** 2026-02-28\n- **Aliases:** `git/old`',
  }),
);

/** The entry with one value changed; a value of undefined takes the name away. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(full) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const around = path.slice(0, -1).reduce((outer, step) => outer[step] as typeof copy, copy);
  if (value === undefined) delete around[last];
  else around[last] = value;
  return copy;
}

/** Rules that a changed entry breaks; the words of zod where it breaks none. */
const rulesOf = (path: readonly (string | number)[], value: unknown): string[] =>
  (entrySchema.safeParse(withValue(path, value)).error?.issues ?? []).map(({ message }) => message);

describe('the schema', () => {
  test.each<[path: readonly (string | number)[], value: unknown, rule: string]>([
    [['id'], 'Git/Push', 'id-format'],
    [['id'], 'git/push.json', 'id-ending'],
    [['title'], ' ', 'title-missing'],
    [['domain'], 'Git', 'domain-format'],
    [['domain'], 'search', 'domain-reserved'],
    [['category'], 'a__b', 'category-format'],
    [['category'], ' a', 'category-format'],
    [['category'], 'a ', 'category-format'],
    [['errorCodes', 0], ' E1', 'error-code-format'],
    [['errorCodes', 0], 'E1 ', 'error-code-format'],
    [['errorCodes', 0], 'E`1', 'error-code-format'],
    [['errorCodes', 0], 'x'.repeat(81), 'error-code-format'],
    [['errorCodes', 0], '', 'error-code-format'],
    [['verification'], 'tested', 'verification-unknown'],
    [['fixRate'], 1.01, 'rate-range'],
    [['fixRate'], -0.01, 'rate-range'],
    [['lastVerified'], '2026-02-30', 'last-verified-date'],
    [['language'], 'German', 'language-tag'],
    [['language'], 'de-at', 'language-tag'],
    [['aliases', 0], 'git', 'id-format'],
    [['aliases', 0], 'search/a', 'domain-reserved'],
    [['rootCause'], '\n', 'section-empty'],
    [['versions'], [], 'section-empty'],
    [['versions', 0, 'version'], ' ', 'version-empty'],
    [['versions', 0, 'product'], '', 'version-empty'],
    [['versions', 0, 'status'], 'broken', 'status-unknown'],
    [['workarounds'], [], 'section-empty'],
    [['workarounds', 0, 'action'], ' ', 'item-action'],
    [['workarounds', 0, 'successRate'], 2, 'rate-range'],
    [['workarounds', 0, 'count'], { people: 3, of: 2 }, 'rate-count'],
    [['workarounds', 0, 'count'], { people: 0, of: 0 }, 'rate-count'],
    [['workarounds', 0, 'count'], { people: 1.5, of: 2 }, 'rate-count'],
    [['workarounds', 0, 'details'], ' ', 'item-text'],
    [['workarounds', 0, 'code', 0, 'note'], ' ', 'item-text'],
    [['deadEnds'], [], 'section-empty'],
    [['deadEnds', 0, 'action'], ' ', 'item-action'],
    [['deadEnds', 0, 'reason'], ' ', 'item-reason'],
    [['deadEnds', 0, 'failRate'], -1, 'rate-range'],
    [['symptoms', 0], ' ', 'symptom-text'],
    [['symptoms', 0], 'x'.repeat(161), 'symptom-length'],
    [['references', 0, 'title'], ' ', 'references-links'],
    [['references', 0, 'note'], ' ', 'references-links'],
    [['related', 0, 'id'], 'other', 'id-format'],
    [['related', 0, 'difference'], ' ', 'related-item'],
  ])('refuses at %j the value %j by the rule %s', (path, value, rule) => {
    expect(rulesOf(path, value)).toEqual([rule]);
  });

  test.each([
    [['category'], 'a_b-c1'],
    [['errorCodes', 0], 'x'],
    [['errorCodes', 0], 'x'.repeat(80)],
    [['errorCodes', 0], 'a b'],
    [['fixRate'], 0],
    [['fixRate'], 1],
    [['lastVerified'], undefined],
    [['errorCodes'], []],
    [['aliases'], []],
    [['errorMessages'], []],
    [['symptoms'], []],
    [['symptoms', 0], 'x'.repeat(160)],
    [['references'], []],
    [['related'], []],
    [['versions', 0, 'range'], undefined],
    [['workarounds', 0, 'count'], { people: 2, of: 2 }],
    [['deadEnds', 0, 'count'], { people: 0, of: 1 }],
    [['language'], 'zh-Hant-TW'],
    [['workarounds', 0, 'details'], undefined],
    [['workarounds', 0, 'code', 0, 'language'], undefined],
    [['workarounds', 0, 'code', 0, 'note'], undefined],
    [['references', 0, 'note'], undefined],
    [['related', 0, 'difference'], undefined],
    [['versions', 0, 'introduced'], '2.0'],
    [['versions', 0, 'deprecated'], '3.0'],
  ])('takes at %j the value %j', (path, value) => {
    expect(rulesOf(path, value)).toEqual([]);
  });

  test.each([
    [[]],
    [['versions', 0]],
    [['workarounds', 0]],
    [['workarounds', 0, 'code', 0]],
    [['deadEnds', 0]],
    [['references', 0]],
    [['related', 0]],
  ])('refuses a name at %j that it does not have', (path) => {
    expect(rulesOf([...path, 'surprise'], 'x')).toEqual(['Unrecognized key: "surprise"']);
  });

  test('refuses an empty error message, which would match everything', () => {
    expect(rulesOf(['errorMessages', 0], '').length).toBe(1);
  });

  test('says of every value in words what it is', () => {
    const silent: string[] = [];
    const visit = (part: z.core.JSONSchema.JSONSchema, path: string): void => {
      if ((part.description ?? '').length < 4) silent.push(path);
      for (const [name, inner] of Object.entries(part.properties ?? {})) visit(inner as typeof part, `${path}.${name}`);
      const item = part.items as typeof part | undefined;
      if (item?.properties !== undefined) visit(item, `${path}[]`);
    };
    visit(z.toJSONSchema(entrySchema), 'entry');
    expect(silent).toEqual([]);
  });
});
