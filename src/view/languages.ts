// Attributes of what is in another language than the words around it.
import { contentLanguage, language } from './words/words.ts';

/** Of what is English on every site: guides, rules, what tools say. */
export const english: { lang?: 'en' } = language === 'en' ? {} : { lang: 'en' };

/** Of what the team has written, where the site has no words in its language. */
export const native: { lang?: string } = contentLanguage === undefined ? {} : { lang: contentLanguage };
