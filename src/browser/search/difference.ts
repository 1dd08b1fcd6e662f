// What is different about an entry that comes near, in a sentence.
import type { Difference } from '../../search/rank/differences.ts';
import { element } from '../element.ts';
import { cutAround } from './marked-text.ts';

/** Longest part of a line that is quoted, in characters. */
const quoteLength = 60;

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** The sentence; `yours` in it is what was searched. */
export function differenceSentence(difference: Difference): (Node | string)[] {
  switch (difference.type) {
    case 'code':
      return ['Its code is ', element('code', {}, difference.theirs), ', yours is ', element('code', {}, difference.yours), '.'];
    case 'words':
      return ['It says ', quote(difference.theirs), ' where yours says ', quote(difference.yours), '.'];
    case 'tool':
      return [`It is about ${difference.theirs}.`];
    case 'missing': {
      if (difference.theirs.length === 0) return ['Yours has all the words of its title, but that may be chance.'];
      const parts = either.formatToParts(difference.theirs);
      return ['Yours doesn’t say ', ...parts.map(({ type, value }) => (type === 'element' ? quote(value) : value)), '.'];
    }
  }
}

function quote(text: string): HTMLElement {
  return element('q', {}, cutAround(text, [], quoteLength).text);
}
