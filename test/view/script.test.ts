import { expect, test } from 'vitest';
import { native } from '../../src/view/languages.ts';
import { scriptOf } from '../../src/view/script.ts';

test('text in another script names its language, and its direction where that is from right to left', () => {
  expect(
    [
      'The port is in use',
      '12 + `переменная`',
      '找不到模块 module',
      'モジュールが見つかりません',
      '모듈을 찾을 수 없습니다',
      'تعذر العثور على الملف: app.js',
      'המודול לא נמצא',
      'Модуль не найден: lodash',
      'Cannot find module «имя»',
      'ไม่พบโมดูล',
    ].map((text) => scriptOf(text)),
  ).toEqual([
    native,
    native,
    { lang: 'zh' },
    { lang: 'ja' },
    { lang: 'ko' },
    { lang: 'ar', dir: 'rtl' },
    { lang: 'he', dir: 'rtl' },
    { lang: 'ru' },
    native,
    { lang: 'th' },
  ]);
});

test('the language that an entry states goes before that of its script, and the site’s own is not said', () => {
  expect([
    scriptOf('Der Port ist belegt', 'de'),
    scriptOf('Порт зайнятий', 'uk'),
    scriptOf('The port', 'en-GB'),
    scriptOf('پورت', 'fa'),
  ]).toEqual([{ lang: 'de' }, { lang: 'uk' }, {}, { lang: 'fa', dir: 'rtl' }]);
});
