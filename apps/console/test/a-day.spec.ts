/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["@redress/source", "node", "node-addons"]}
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@redress/testing';
import { sizeOf } from '@redress/testing/sizes';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openTab, startBrowser, violationsOn, type Reader, type Tab } from './support/browser.js';
import { assignedTicket, startPlatform, type AssignedTicket, type Platform } from './support/platform.js';

const READERS: readonly Reader[] = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh-CN', theme: 'dark' },
  { language: 'en', theme: 'light' },
];
const WORDS = {
  'zh-CN': { role: '岗位', handler: '承办人', department: '部门', enter: '进入', act: '签收', overdue: '已超期' },
  en: {
    role: 'Post',
    handler: 'Handler',
    department: 'Department',
    enter: 'Enter',
    act: 'Sign for',
    overdue: 'Overdue',
  },
};

const inBrowser = hasBrowser() ? describe : describe.skip;
const [log, vault] = [testDatabase(), testDatabase()];

inBrowser('a handler’s day', () => {
  let platform: Platform;
  let browser: Browser;
  beforeAll(async () => {
    platform = await startPlatform(log().ownerUrl, vault().ownerUrl);
    browser = await startBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  }, 30_000);

  it.each(READERS.slice(0, sizeOf('READERS', { ci: 1, full: READERS.length })))(
    'takes a post, finds its ticket, opens it by keys and signs for it: $language, $theme',
    async (reader) => {
      const ticket = await assignedTicket(platform.url);
      const tab = await openTab(browser, platform.url, reader);
      const { page } = tab;
      await takePost(tab, reader, ticket.department);
      await page.getByRole('grid').waitFor();
      await page.getByRole('row', { name: ticket.number }).waitFor();
      expect(await violationsOn(page)).toEqual([]);

      for (const keys of ['Control+k', 'Shift+?']) {
        await page.keyboard.press(keys);
        await page.getByRole('dialog').waitFor();
        expect(await violationsOn(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }

      await page.getByRole('link', { name: WORDS[reader.language].overdue }).click();
      await page.waitForURL('**/queue?overdue=true');
      await page.getByRole('status').getByText(/^0 /).waitFor();
      const chosen = page.locator('.shortcuts [aria-current=page]');
      expect(await chosen.allTextContents()).toEqual([expect.stringContaining(WORDS[reader.language].overdue)]);
      await page.goBack();
      await page.getByRole('row', { name: ticket.number }).waitFor();

      await page.keyboard.press('/');
      await page.keyboard.type(ticket.number);
      await page.getByRole('status').getByText(/^1 /).waitFor();
      // What is typed stands in no address.
      expect(page.url()).toBe(`${platform.url}/queue`);
      await page.getByRole('grid').focus();
      await page.keyboard.press('o');
      await page.getByRole('heading', { name: ticket.number }).waitFor();
      await signFor(page, reader);
      expect(tab.faults).toEqual([]);
      await tab.close();
    },
    120_000,
  );

  it('has its colours and its language before any of it is loaded', async () => {
    const { page, close } = await openTab(browser, platform.url, { language: 'en', theme: 'dark' });
    await page.route('**/*.js', (route) =>
      route.request().url().includes('/assets/') ? route.abort() : route.continue(),
    );
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(20, 20, 20)',
    );
    await close();
  });

  it('shows no page where there is none', async () => {
    for (const path of ['/tickets', '/queue/1', '/api/nothing', '/index.html', '/console.js'])
      expect([path, (await fetch(`${platform.url}${path}`)).status]).toEqual([path, 404]);
  });
});

async function takePost({ page }: Tab, { language }: Reader, department: AssignedTicket['department']): Promise<void> {
  const words = WORDS[language];
  await page.goto('/');
  await page.getByRole('combobox', { name: words.role }).click();
  await page.getByTitle(words.handler, { exact: true }).click();
  await page.getByRole('combobox', { name: words.department }).fill(department[language]);
  await page.getByTitle(department[language], { exact: true }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: words.enter, exact: true }).click();
}

async function signFor(page: Page, { language }: Reader): Promise<void> {
  const words = WORDS[language];
  await page.getByRole('button', { name: words.act }).click();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: words.act }).first().waitFor();
}
