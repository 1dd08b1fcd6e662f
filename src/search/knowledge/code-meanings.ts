// Codes by what they mean: an entry that says in words what a tool also prints as a code is found by the code, too.
import { codeKey } from '../code-key.ts';
import { codeWords } from './code-words.ts';

/**
 * Makes of a table what finds codes in texts.
 * @param table Areas of codes and their words, as in code-words.ts.
 */
export function createMeanings(table: string): (texts: Texts) => string[] {
  const areas = readAreas(table).map(({ about, facts }) => ({
    about,
    codes: facts.map(({ code, words }) => ({ code: codeKey(code), words: patternOf(words) })),
  }));
  return ({ said, about, stated }) => {
    const texts = said.map(spell);
    const own = new Set(stated.map(shapeOf));
    const meant = areas.flatMap((area) =>
      area.about.test(about) && !area.codes.some(({ code }) => own.has(shapeOf(code)))
        ? area.codes.filter(({ words }) => texts.some((text) => words.test(text)))
        : [],
    );
    return [...new Set(meant.map(({ code }) => code))];
  };
}

/**
 * Codes, as compared, whose meaning an entry says. Where it states a code of the same tools itself, that one is its own. Pure
 * text: Markdown is none.
 */
export const codesMeantBy = createMeanings(codeWords);

/** What tools say in words for a code, where an entry that is about something has it; nothing where that isn't known. */
export function wordsFor(code: string, about: string): string | undefined {
  const facts = readAreas(codeWords).flatMap((area) => (area.about.test(about) ? area.facts : []));
  return facts.find((fact) => codeKey(fact.code) === codeKey(code))?.words.replace(' * ', ' … ');
}

interface Area {
  /** What an entry that is about its tools has. */
  about: RegExp;
  facts: { code: string; words: string }[];
}

function readAreas(table: string): Area[] {
  return table
    .trim()
    .split('\n\n')
    .map((block) => {
      const [about = '', ...lines] = block.trim().split(/\n\s*/);
      return { about: new RegExp(about.slice(1, -1), 'i'), facts: lines.flatMap((line) => line.split(' | ').map(readFact)) };
    });
}

function readFact(fact: string): Area['facts'][number] {
  const [code = '', ...words] = fact.split(' ');
  return { code, words: words.join(' ') };
}

/** What a text that means a code has. */
function patternOf(words: string): RegExp {
  const runs = words.split(' * ').map((run) => spell(run).trim());
  return new RegExp(` ${runs.join('.*')} `);
}

/** What codes of the same tools have in common: TS2307 is as TS2345. */
function shapeOf(code: string): string {
  return code.replace(/(?<=[a-z]-?)\d+/g, '#').replace(/\d/g, '0');
}

/** A text as words in small letters with a space around each. */
function spell(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** What an entry says, and of what. */
interface Texts {
  /** Its title, the slug of its ID and its messages. */
  said: readonly string[];
  /** What tells its tools: its ID, title and products. */
  about: string;
  /** Codes that it states itself, as compared. */
  stated: readonly string[];
}
