// The language and direction of a text, by what the entry states or the script of its letters, where that is not the page's.
import { site } from '../root/site.ts';
import { interfaceLanguage } from './words/words.ts';

/** The language most often written in a script, and the script itself; Latin says nothing. */
const scripts: readonly (readonly [letters: RegExp, language: string, isRightToLeft?: boolean])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'ar', true],
  [/\p{Script=Hebrew}/gu, 'he', true],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

const latin = /\p{Script=Latin}/gu;

/**
 * Attributes for the element that holds a text; none where it is written in the language of the page around it. What is in no other
 * script is in the site's language.
 * A sign of Chinese or Japanese counts as much as three letters, so that names in Latin letters don't hide it.
 * @param stated The language that the entry states for its text.
 */
export function scriptOf(markdown: string, stated?: string): { lang?: string; dir?: 'rtl' } {
  const text = markdown.replace(/```[\s\S]*?```|`[^`]*`/g, '');
  const countOf = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const found = scripts.find(([letters, language]) => {
    const count = countOf(letters) * (/^(?:ja|zh|ko)$/.test(language) ? 3 : 1);
    return count > 0 && count >= countOf(latin);
  });
  const lang = stated ?? found?.[1] ?? site.language;
  return { ...(lang.split('-')[0] === interfaceLanguage.split('-')[0] ? {} : { lang }), ...(found?.[2] === true ? { dir: 'rtl' } : {}) };
}
