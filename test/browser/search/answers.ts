// What tests do on the search page, and what they read from it.
import type { Page } from 'playwright-core';

/** What the search page says. */
export interface PageAnswer {
  ids: string[];
  miss: boolean;
  status: string;
}

/** Waits until the page's answer is complete, and reads it. */
export async function readAnswer(page: Page): Promise<PageAnswer> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  return page.evaluate(() => ({
    ids: [...document.querySelectorAll<HTMLElement>('[data-search-results] [data-entry]')].map((row) => row.dataset['entry'] ?? ''),
    miss: !document.querySelector<HTMLElement>('[data-search-miss]')!.hidden,
    status: document.querySelector('[data-search-status]')!.textContent,
  }));
}

/** The entry whose result has the focus, or the ID of the element that has it. */
export async function focusedEntry(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { dataset } = document.activeElement?.closest<HTMLElement>('[data-entry]') ?? {};
    return dataset?.['entry'] ?? document.activeElement?.id;
  });
}

/** Pastes text into the box, as Ctrl+V does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[name=q]').focus();
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // An event made by a script changes no field, so what the page leaves to the browser is done here.
    if (!box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) return;
    box.setRangeText(text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/** Drops a file onto the page. */
export async function drop(page: Page, content: string | number[], name = 'some.log'): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([content, name]) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
      return data;
    },
    [content, name] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Waits for what the box says about itself. */
export async function readRefusal(page: Page): Promise<string> {
  await page.waitForSelector('[name=q]:invalid');
  return page.locator('[name=q]').evaluate((box: HTMLInputElement) => box.validationMessage);
}

/** What a terminal shows of a broker that can't start. */
export const log = `$ rabbet serve
rabbet/boot:497
      throw er; // Unhandled 'error' event
      ^

Error: listen EPORTHELD: port already held :::3000
    at Broker.openPort [as _listen2] (rabbet/net:1817:16)
    at holdInCluster (rabbet/net:1865:12)
    at Broker.listen (rabbet/net:1953:7) {
  code: 'EPORTHELD',
  errno: -98,
  syscall: 'listen',
  port: 3000
}

Rabbet v5.11.0`;
