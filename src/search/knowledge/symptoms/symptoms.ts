// What people say of a trouble whose name they don't know, and the words that entries about it use.
import { readWords, type Word } from '../../words.ts';

/** A situation: if a question has a word of every condition, it may mean the terms. All as compared (see words.ts). */
export interface Symptom {
  conditions: readonly (readonly string[])[];
  terms: readonly string[];
}

/**
 * Reads lines such as `refresh|reload 404 => try_files fallback`. Words that a query would lose, such as `not`, are left out.
 * Throws where a line has another form, or a condition is left without a word.
 */
export function readSymptoms(lines: string): Symptom[] {
  return lines.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [left, right, ...more] = line.split(' => ');
    const conditions = left!
      .trim()
      .split(' ')
      .map((condition) => condition.split('|').flatMap(termOf));
    if (right === undefined || more.length > 0 || conditions.some(({ length }) => length === 0)) throw new Error(`No symptom: ${line}`);
    return { conditions, terms: [...new Set(right.trim().split(' ').flatMap(termsOf))] };
  });
}

/** Puts those first of whose terms one entry has the most: the site is about these troubles, of others it only has a word. */
export function rankSymptoms(symptoms: readonly Symptom[], entriesOf: (term: string) => Iterable<number>): Symptom[] {
  const most = (terms: readonly string[]): number => {
    const counts = new Map<number, number>();
    for (const term of terms) for (const entry of entriesOf(term)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  };
  return symptoms
    .map((symptom) => ({ symptom, held: most(symptom.terms) }))
    .sort((a, b) => b.held - a.held)
    .map(({ symptom }) => symptom);
}

/** Writes those symptoms whose terms are known, the first `most` of them, with these terms only. */
export function packSymptoms(symptoms: readonly Symptom[], isKnown: (term: string) => boolean, most: number): string {
  return symptoms
    .flatMap(({ conditions, terms }) => {
      const known = terms.filter(isKnown);
      return known.length === 0 ? [] : `${conditions.map((words) => words.join('|')).join(' ')}>${known.join(' ')}`;
    })
    .slice(0, most)
    .join('\n');
}

/** Reads what {@link packSymptoms} wrote. */
export function unpackSymptoms(packed: string): Symptom[] {
  return packed === ''
    ? []
    : packed.split('\n').map((line) => {
        const [left = '', right = ''] = line.split('>');
        return { conditions: left.split(' ').map((condition) => condition.split('|')), terms: right.split(' ') };
      });
}

/** The terms that a question may mean, each with the words of the question that tell it. */
export function meantBy(words: readonly Word[], symptoms: readonly Symptom[]): Map<string, string[]> {
  const said = new Set(words.flatMap(({ term, parts }) => [term, ...parts]));
  const meant = new Map<string, string[]>();
  for (const { conditions, terms } of symptoms) {
    // One word can't fill two conditions.
    const telling = new Set<string>();
    for (const condition of conditions) {
      const word = condition.find((term) => said.has(term) && !telling.has(term));
      if (word !== undefined) telling.add(word);
    }
    if (telling.size < conditions.length) continue;
    for (const term of terms) if (!said.has(term)) meant.set(term, [...telling]);
  }
  return meant;
}

/** The comparable form of one written word; nothing for what a query wouldn't keep as one word. */
function termOf(word: string): string[] {
  const [read, ...more] = readWords(word);
  return read === undefined || read.role === 'stop' || more.length > 0 ? [] : [read.term];
}

/** A name and its parts. Signs within a name are read as they are in code. */
function termsOf(name: string): string[] {
  return readWords(name.replace(/[-./:]/g, '_')).flatMap(({ term, parts }) => [term, ...parts]);
}
