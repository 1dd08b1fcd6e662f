// German itself, and the words for numbers of things in it.
import { type Forms, plural } from '../plural.ts';

export const language: string = 'de';

/** By which days and numbers are written. */
export const locale: string = 'de';

export const count = (number: number, forms: Forms): string => plural(locale, number, forms);

export const entries = (number: number): string => count(number, { one: 'Eintrag', other: 'Einträge' });

export const deadEnds = (number: number): string => count(number, { one: 'Sackgasse', other: 'Sackgassen' });
