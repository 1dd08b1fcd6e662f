// Whatever is typed, stands in the address or lies in storage, the page answers, and does so again after a reload.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../mutations.ts';
import { useSite } from '../site.ts';

const site = useSite();

/** Texts with halves of characters, as scripts and cut pastes leave them. */
const anyText = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('\ud800', '\udc00', 'a', '%', '\n', '😀', ' '), { maxLength: 8 }).map((parts) => parts.join('')),
);
const anyValue = fc.oneof(
  anyText,
  fc.json(),
  fc.array(fc.oneof(anyText, fc.jsonValue()), { maxLength: 4 }).map((list) => JSON.stringify(list)),
  // JSON in which halves of characters are written out.
  fc
    .array(anyText, { maxLength: 3 })
    .map(
      (list) =>
        `[${list.map((text) => `"${[...Array(text.length).keys()].map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`).join()}]`,
    ),
);
const keys = ['wayout:recent', 'wayout:stack', 'wayout:theme', 'wayout:paste-x'];

const visit = fc.record({
  typed: anyText,
  address: fc.oneof(
    fc.constant('search/'),
    anyText.map((text) => `search/?q=${encodeURIComponent(text.toWellFormed())}`),
    fc.stringMatching(/^[%a-f\d&=#?+]{0,20}$/).map((text) => `search/?q=${text}`),
    fc.stringMatching(/^[%a-f\d]{0,20}$/).map((text) => `search/#q=${text}`),
    fc.constantFrom('search/#paste-x', 'search/#paste-', 'search/?sort=x&domain=%00&code=%ff&verification=__proto__'),
  ),
  stored: fc.dictionary(fc.constantFrom(...keys), anyValue),
  state: fc.json(),
});

it('40 of each, in a real browser', async () => {
  const page = await site.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const isDone = (): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false', undefined, {
      timeout: 10_000,
    });
  await page.goto(`${site.content.url}search/`);
  await fc.assert(
    fc.asyncProperty(visit, async ({ typed, address, stored, state }) => {
      await page.evaluate(
        ({ stored, state }) => {
          localStorage.clear();
          sessionStorage.clear();
          for (const [key, value] of Object.entries(stored)) {
            localStorage.setItem(key, value);
            sessionStorage.setItem(key, value);
          }
          history.replaceState(JSON.parse(state), '');
        },
        { stored, state },
      );
      await page.goto(site.content.url + address);
      await page.reload();
      await isDone();
      await page.evaluate(
        (units) => {
          const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-find] [name=q]')!;
          const form = box.form!;
          box.focus();
          box.value = String.fromCharCode(...units);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          form.requestSubmit();
        },
        Array.from(typed, (_, index) => typed.charCodeAt(index)),
      );
      await isDone();
      await page.reload();
      await isDone();
      const kept = await page.evaluate(() =>
        [...Object.values({ ...localStorage }), ...Object.values({ ...sessionStorage })].every((value) => String(value).isWellFormed()),
      );
      expect({ faults, stored: Object.keys(stored).length > 0 || kept }).toEqual({ faults: [], stored: true });
    }),
    { seed: 16, numRuns: 40, endOnFailure: true },
  );
  await page.close();
});
