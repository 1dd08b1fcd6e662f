// Whether a colour can be read on the papers of the site.
import { wcagContrast } from 'culori';
import { sayUnexpected } from '../entry/message.ts';
import { quote } from '../entry/quote.ts';

/** What text in the accent stands on, by theme: `--paper` and `--shade` of tokens.css. */
export const papers = { light: ['#fdfdfb', '#f3f3ee'], dark: ['#161715', '#20221f'] } as const;

/** Least contrast of text: WCAG 2.2, success criterion 1.4.3. */
const least = 4.5;

/** What is wrong with an accent, as a message; nothing where it can be read. */
export function faultOfAccent(theme: keyof typeof papers, colour: string): string | undefined {
  const contrast = Math.min(...papers[theme].map((paper) => wcagContrast(colour, paper)));
  if (contrast >= least) return undefined;
  const way = theme === 'light' ? 'darker' : 'lighter';
  return sayUnexpected(
    `colour ${quote(colour)} with a contrast of ${contrast.toFixed(2)}:1`,
    `at least ${least}:1 on ${theme} paper, so a ${way} one`,
  );
}
