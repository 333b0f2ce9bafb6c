import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Debian's. Nothing is downloaded for a test. */
const CHROMIUM = '/usr/bin/chromium';

const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** Whether a browser is here. Where the checks of a change run, its absence is a fault; elsewhere one line says so. */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM) || process.env['CI'] !== undefined) return true;
  process.stderr.write(
    'The tests in a browser were left out: no /usr/bin/chromium (apt-get install chromium fonts-noto-cjk).\n',
  );
  return false;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

/** How the reader has set the console. */
export interface Reader {
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark';
}

/** A tab, and what went wrong in it: requests to another address, what the policy of the page forbade, faults of scripts. */
export interface Tab {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export async function openTab(browser: Browser, url: string, { language, theme }: Reader): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({
    ...{ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(
    (kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)),
    { 'redress-language': language, 'redress-theme': theme },
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url) faults.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  return { page, faults, close: () => context.close() };
}

/** What of WCAG 2.2 A and AA a page breaks, with the places. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}
