// Text of scripts that put no spaces between words, in entries and queries.
import { describe, expect, test } from 'vitest';
import { answerOf, entries, entry, type NamedAnswer } from './entries.ts';

/** What is first, sure or not. */
const nearestOf = ({ hits, near }: NamedAnswer): string | undefined => [...hits, ...near][0]?.id;

describe('a text without spaces between words', () => {
  const titles = {
    'dotnet/type-not-found': '找不到类型或命名空间名',
    'network/refused': '连接被拒绝:端口不可用',
    'java/file-not-found': '指定されたファイルが見つかりません',
    'windows/path-not-found': 'ระบบไม่พบเส้นทางที่ระบุ',
  };
  const spaceless = answerOf([...entries, ...Object.entries(titles).map(([id, title]) => entry(id, title))]);

  test.each(Object.entries(titles))('finds %s by any part of its title that has four characters: %s', async (id, title) => {
    const letters = [...title];
    const parts = letters.flatMap((_, i) => {
      const part = letters.slice(i, i + 4).join('');
      return letters.length - i >= 4 && /^[\p{L}\p{M}]+$/u.test(part) ? part : [];
    });
    const answers = await Promise.all(parts.map((part) => spaceless(part)));
    expect([parts.length > 0, answers.map(nearestOf)]).toEqual([true, parts.map(() => id)]);
  });

  test('marks the characters that the title has, where they stand', async () => {
    const line = 'エラー: 指定されたファイルが開けません';
    const why = (await spaceless(line)).hits[0]?.why;
    const marked = new Set(
      why?.type === 'line' ? why.marks.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)) : [],
    );
    expect([...line].map((character, i) => (marked.has(i) ? character : '·')).join('')).toBe('·····指定されたファイルが··ません');
  });

  test('of other characters finds nothing', async () => {
    expect(await Promise.all(['磁盘已满', 'ダウンロード失敗'].map(async (text) => (await spaceless(text)).miss))).toEqual([true, true]);
  });
});
