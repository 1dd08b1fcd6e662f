// What a question tells about itself, whatever entries there are: whether it is about an error, in words that are known.
import { isKnown, type Model } from '../index/model.ts';
import type { Passage } from './passages.ts';

/** Words by which people say that something goes wrong. */
const trouble = new RegExp(
  `\\b(?:${[
    "not|no|never|nothing|none|cannot|(?:ca|wo|does|do|did|is|are|was|has|could)n'?t|but|without|although|despite|instead|only|too|why",
    'un(?:able|expected|available|defined)|invalid|wrong|broken|slow\\w*|stuck|gone|empty|worse|full|filled|endless|infinite|forever|loop',
    'errors?|exceptions?|warn\\w*|fail\\w*|crash\\w*|hang\\w*|die[sd]|kill\\w*|stop(?:s|ped)|drop(?:s|ped)|reset(?:s)?|lost|los(?:e|es|ing)|leak\\w*',
    'reject\\w*|refus\\w*|den(?:y|ied|ies)|block\\w*|ban(?:s|ned)|complain\\w*|conflict\\w*|duplicat\\w*|twice|limit|keeps|vulnerab\\w*',
    'miss(?:ing|es)|disappear\\w*|time[sd]? ?out|runs? out|gives? up',
  ].join('|')})\\b`,
  'i',
);

/** Whether it says that something goes wrong; a question that doesn't asks how something is done. */
export function namesTrouble(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => trouble.test(text));
}

/** How people ask for instructions. */
const request =
  /^\s*(?:how (?:to|(?:do|can|should) (?:i|we|you))|what(?:'s| is) (?:the|a) (?:best|right|proper)|(?:best|right|proper) way|is there a way)\b/i;

/** What people want done: `copy a file from a pod`, `git squash three commits`. */
const wish = new RegExp(
  `^\\s*(?:[\\w.#+-]+ )?(?:${[
    'add|allow|block|change|check|clean|clear|compare|compress|connect|convert|copy|count|create|delete|disable|download',
    'enable|export|extract|filter|find|fix|force|format|generate|get|give|hide|import|increase|install|limit|list|make',
    'merge|migrate|mock|mount|move|open|parse|pass|print|put|read|rebase|reduce|remove|rename|replace|reset|resize|restore',
    'restrict|return|revert|rotate|round|run|save|schedule|send|set|share|show|skip|sort|speed|split|squash|start|stop',
    'store|switch|sync|test|turn|undo|update|upgrade|upload|use|wait|watch|write',
  ].join('|')})\\b`,
  'i',
);

/** Whether it asks how something is done, with no word of trouble. */
export function asksHow(passages: readonly Passage[]): boolean {
  return passages.some(({ text }) => request.test(text) || wish.test(text)) && !namesTrouble(passages);
}

/** Share of the plain words that no entry has, misspelt ones among them, 0..1. */
export function unknownShare(passages: readonly Passage[], model: Model): number {
  const words = passages.flatMap(({ words: all, single }) => (single ? all.filter(({ role }) => role === 'word') : []));
  const unknown = words.filter(({ term, parts }) => parts.length === 0 && !isKnown(term, model));
  return unknown.length / Math.max(1, words.length);
}
