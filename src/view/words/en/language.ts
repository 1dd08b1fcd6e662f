// English itself, and the words for numbers of things in it.
import { type Forms, plural } from '../plural.ts';

export const language: string = 'en';

/** By which days and numbers are written. */
export const locale: string = 'en-GB';

export const count = (number: number, forms: Forms): string => plural(locale, number, forms);

export const entries = (number: number): string => count(number, { one: 'entry', other: 'entries' });

export const deadEnds = (number: number): string => count(number, { one: 'dead end', other: 'dead ends' });
