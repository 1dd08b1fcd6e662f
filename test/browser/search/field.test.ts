import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drop, paste, readAnswer, readRefusal } from './answers.ts';
import { openPage, useSite } from '../site.ts';

const site = useSite();
const entry = 'inkd/paper-tray-mismatch/';
const lines = 'crate ERR! code EUNSOLVED\ncrate ERR! EUNSOLVED unable to solve the tree of parts';
const open = async (path: string): Promise<Page> => (await openPage(site.browser, site.content.url + path)).page;

/** The box's element, its text, where the selection begins and ends, and whether it has the focus. */
const boxOf = (page: Page): Promise<[string, string, number | null, number | null, boolean]> =>
  page
    .locator('[name=q]')
    .evaluate((box: HTMLInputElement) => [box.tagName, box.value, box.selectionStart, box.selectionEnd, box === document.activeElement]);

describe('"Clear" beside a paste', () => {
  it.each([
    [entry, 'INPUT'],
    ['search/', 'INPUT'],
    ['', 'TEXTAREA'],
  ])('empties the box and gives it the focus, on /%s', async (path, tag) => {
    const page = await open(path);
    const clear = page.getByRole('button', { name: 'Clear', exact: true });
    expect(await clear.isHidden()).toBe(true);
    await paste(page, lines);
    await clear.waitFor();
    const { width, height } = (await clear.boundingBox())!;
    expect([width >= 44, height >= 44]).toEqual([true, true]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await boxOf(page)).toEqual([tag, '', 0, 0, true]);
    expect(await clear.isHidden()).toBe(true);
    await page.close();
  });

  it('starts the search page over, and another paste stands alone', async () => {
    const page = await open('search/');
    await paste(page, lines);
    await page.waitForSelector('[data-entry]');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.waitForSelector('[data-search-start]:not([hidden])');
    expect(await readAnswer(page)).toMatchObject({ ids: [], miss: false });
    await paste(page, 'Error: listen EPORTHELD\n    at Server.listen');
    await page.waitForSelector('[data-entry="rabbet/eportheld-port-already-held"]');
    expect(await page.inputValue('[name=q]')).toBe('Error: listen EPORTHELD\n    at Server.listen');
    await page.close();
  });
});

describe('undo', () => {
  it('brings back what was in the box before a paste of several lines, cursor included', async () => {
    const page = await open(entry);
    await page.locator('[name=q]').pressSequentially('before after');
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await paste(page, lines);
    expect(await boxOf(page)).toEqual(['TEXTAREA', `before${lines}after`, 6 + lines.length, 6 + lines.length, true]);
    await page.keyboard.press('ControlOrMeta+z');
    expect(await boxOf(page)).toEqual(['INPUT', 'before after', 6, 7, true]);
    await page.close();
  });

  it('goes back through what was typed after a paste, then the paste, then "Clear"', async () => {
    const page = await open('search/');
    await paste(page, lines);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await paste(page, 'a\nb');
    await page.keyboard.type('c');
    expect(await page.inputValue('[name=q]')).toBe('a\nbc');
    const texts: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await page.keyboard.press('ControlOrMeta+z');
      texts.push(await page.inputValue('[name=q]'));
    }
    expect(texts).toEqual(['a\nb', '', lines, '']);
    await page.close();
  });

  it('brings back the lines that a typed letter replaced, and their answer', async () => {
    const page = await open('search/');
    await paste(page, lines);
    await page.waitForSelector('[data-entry="brindle/eunsolved-parts-tree"]');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('x');
    expect(await boxOf(page)).toEqual(['INPUT', 'x', 1, 1, true]);
    await page.waitForURL('**/search/?q=x');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await boxOf(page)).toEqual(['TEXTAREA', lines, 0, lines.length, true]);
    await page.waitForSelector('[data-entry="brindle/eunsolved-parts-tree"]');
    await page.close();
  });
});

describe('a change of the box', () => {
  it('tells what it was', async () => {
    const page = await open(entry);
    await page.evaluate(() => {
      const types: string[] = Object.assign(window, { types: [] }).types;
      document.querySelector('form[role=search]')!.addEventListener('input', (event) => types.push((event as InputEvent).inputType));
    });
    await paste(page, lines);
    await page.waitForSelector('textarea[name=q]');
    await drop(page, 'crate ERR! code EUNSOLVED\n');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('[name=q]')!.value === 'crate ERR! code EUNSOLVED\n');
    expect(await page.evaluate(() => (window as unknown as { types: string[] }).types)).toEqual(['insertFromPaste', 'insertFromDrop']);
    await page.close();
  });

  it.each(['another file', 'a paste', 'typing'])('goes before a file that is still read: %s', async (last) => {
    const page = await open('search/');
    await page.locator('[name=q]').focus();
    // Only reading the slow file takes its time.
    await page.evaluate(() => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const read = Blob.prototype.text;
      Object.assign(window, { resolve });
      File.prototype.text = async function () {
        if (this.name !== 'slow.log') return read.call(this);
        await promise;
        const text = await read.call(this);
        // Behind all that the page does with it.
        setTimeout(() => (document.documentElement.dataset['read'] = this.name));
        return text;
      };
    });
    await drop(page, 'slow\nfile', 'slow.log');
    if (last === 'another file') await drop(page, 'last\nfile');
    else if (last === 'a paste') await paste(page, 'last\npaste');
    else await page.keyboard.type('last');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=q]')!.value.startsWith('last'));
    await page.evaluate(() => (window as unknown as { resolve(): void }).resolve());
    await page.locator('[data-read="slow.log"]').waitFor();
    expect(await page.inputValue('[name=q]')).toMatch(/^last/);
    await page.close();
  });
});

describe('a dropped file', () => {
  const noText = 'This is no text file. Drop a log, or paste its text.';

  it.each([
    ['a picture', (page: Page) => page.screenshot(), noText],
    ['packed', () => gzipSync(lines), noText],
    ['empty', () => [], 'This file is empty.'],
  ])('that is %s is refused, and the box keeps its text', async (_, bytesOf, reason) => {
    const page = await open('search/');
    await paste(page, lines);
    await page.waitForSelector('textarea[name=q]');
    await drop(page, [...(await bytesOf(page))]);
    expect(await readRefusal(page)).toBe(reason);
    expect(await page.inputValue('[name=q]')).toBe(lines);
    await page.close();
  });

  it.each(['utf-16le', 'utf-16be'])('in %s is read', async (encoding) => {
    const page = await open('search/');
    const bytes = Buffer.from(`\ufeffcrate ERR! code EUNSOLVED — ж\r\n`, 'utf16le');
    await drop(page, [...(encoding === 'utf-16be' ? bytes.swap16() : bytes)]);
    await page.waitForSelector('[data-entry="brindle/eunsolved-parts-tree"]');
    expect(await page.inputValue('[name=q]')).toBe('crate ERR! code EUNSOLVED — ж\n');
    await page.close();
  });

  it('with the colours of a terminal, or cut while it was written, is read', async () => {
    const page = await open('search/');
    await drop(page, `${'\0'.repeat(500)}\u001b[31mcrate ERR! code EUNSOLVED\u001b[0m\n`);
    await page.waitForSelector('[data-entry="brindle/eunsolved-parts-tree"]');
    await page.close();
  });
});
