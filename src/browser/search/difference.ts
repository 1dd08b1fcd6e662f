// What is different about an entry that comes near, in a sentence.
import type { Difference } from '../../search/rank/differences.ts';
import { search } from '../../view/words/words.ts';
import { element } from '../element.ts';
import { cutAround } from './marked-text.ts';

/** Longest part of a line that is quoted, in characters. */
const quoteLength = 60;

/** The sentence; `yours` in it is what was searched. */
export function differenceSentence(difference: Difference): (Node | string)[] {
  switch (difference.type) {
    case 'code':
      return search.otherCode<Node | string>(element('code', {}, difference.theirs), element('code', {}, difference.yours));
    case 'words':
      return search.otherWords<Node | string>(quote(difference.theirs), quote(difference.yours));
    case 'tool':
      return [search.otherTool(difference.theirs)];
    case 'missing':
      return difference.theirs.length === 0
        ? [search.allWords]
        : search.missing(search.either(difference.theirs).map(({ type, value }) => (type === 'element' ? quote(value) : value)));
  }
}

function quote(text: string): HTMLElement {
  return element('q', {}, cutAround(text, [], quoteLength).text);
}
