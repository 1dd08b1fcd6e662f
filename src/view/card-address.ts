// Whether a build makes cards: only where their address can be told to others, and where they are wanted.
import { siteUrl } from '../root/address.ts';

/** Unfurlers fetch a card by its full address, so that without SITE_URL nothing would ever ask for one. */
export const makesCards = siteUrl !== '' && process.env['CARDS'] !== 'off';

/** Path of an entry's card below the site's root. */
export function cardPath(id: string): string {
  return `cards/${id}.png`;
}

/** Path of the card of all other pages. */
export const siteCardPath = 'cards/site.png';

/** Of every card, in pixels: what unfurlers ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
