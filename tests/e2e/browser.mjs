// The browser of the tests that look at pages: how it is started, what no page may do in it, and what axe says of a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { here } from './outputs.mjs';

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export const launch = () => chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run', '--disable-quic'],
});

/** The list, growing as a page does what none may: logs an error, throws, asks for a dialog, asks anybody else for anything. */
export function faultsOf(page, own = /^(file|data|blob):/) {
  const faults = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => { faults.push(`dialog ${dialog.message()}`); return dialog.dismiss(); });
  page.on('request', (request) => { if (!own.test(request.url())) faults.push(`request ${request.url()}`); });
  return faults;
}

/** How many pixels a page is too wide for its window; 0 or less when it fits. */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Reloads a page. A browser may give it another process then, which hears of what was stored a moment later. */
export async function reload(page) {
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await stored();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(100);
    await page.reload();
    if (await stored() === before) return;
  }
}

const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** The serious problems that axe finds on a page, whose context has to be one with bypassCSP. */
export async function seriousProblems(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${v.id}: ${v.nodes[0].html}`);
}
