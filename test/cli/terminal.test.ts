import { describe, expect, test } from 'vitest';
import { decodeText, formatJson, printable } from '../../src/cli/terminal.ts';

describe('piped text', () => {
  const text = 'Ошибка: E0499 😀\r\n';
  const littleEndian = Buffer.from(text, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), littleEndian])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(littleEndian).swap16()])],
  ])('is read as %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('may be empty, cut within a character, or of no encoding', () => {
    expect([[], [0xff], [0xff, 0xfe], [0xff, 0xfe, 0x41], [0xff, 0x41]].map((bytes) => decodeText(Uint8Array.from(bytes)))).toEqual([
      '',
      '\uFFFD',
      '',
      '\uFFFD',
      '\uFFFDA',
    ]);
  });
});

test('of all characters below U+0100 a terminal gets those that print, and tabs', () => {
  const all = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => printable(character) !== character).map((character) => character.charCodeAt(0))).toEqual([
    ...Array.from({ length: 9 }, (_, i) => i),
    ...Array.from({ length: 22 }, (_, i) => 10 + i),
    ...Array.from({ length: 33 }, (_, i) => 0x7f + i),
  ]);
  expect(printable('a\0\u0007b\t\bc')).toBe('a b\t c');
  expect(printable('txt.\u202egnp\u202c \u2067x\u2069')).toBe(String.raw`txt.\u202egnp\u202c \u2067x\u2069`);
});

test('colours are gone with all that belongs to them', () => {
  expect(printable('\u001B[1;31mfatal:\u001B[0m \u009B31mno\u001B(B\u001B[m such \u001B]8;;https://x.example\u0007file')).toBe(
    'fatal: no such file',
  );
});

test('JSON holds control characters as escapes, and reads back as it was', () => {
  const value = { text: 'a\u0007\u007F\u0085\u009B\n\u00A0\u00E9' };
  expect(formatJson(value)).toBe(String.raw`{
  "text": "a\u0007\u007f\u0085\u009b\n${'\u00A0\u00E9'}"
}`);
  expect(JSON.parse(formatJson(value))).toEqual(value);
});
