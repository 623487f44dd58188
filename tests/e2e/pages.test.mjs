// The pages, in the Nu checker and in a real browser: what a person meets.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { files, here, playbooks, shots } from './outputs.mjs';

const pages = files('.html');
// Role pages of a playbook differ in their words alone: the checker reads every one, the browser the first of each playbook.
const folderOf = (page) => page.name.slice(0, page.name.lastIndexOf('/'));
const shown = pages.filter((page, i) => !page.name.includes('/roles/') || pages.findIndex((p) => folderOf(p) === folderOf(page)) === i);
const pictured = playbooks().filter((name) => /^(book-club|core-users)/.test(name));
const sizes = [{ name: 'desktop', width: 1440, height: 900 }, { name: 'phone', width: 390, height: 844 }];
let browser;

before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run', '--disable-quic'],
  });
});
after(() => browser?.close());

/** Opens a page and notes whatever it should not do. */
async function open(path, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`request ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, context, faults };
}

/** Does something with every page, two at a time: a browser waits more than it works. */
async function each(list, work) {
  const rest = [...list];
  await Promise.all([1, 2].map(async () => {
    for (let page = rest.shift(); page; page = rest.shift()) await work(page);
  }));
}

test('the Nu checker finds nothing', () => {
  const report = execFileSync('java', ['-jar', join(here, 'node_modules/vnu-jar/build/dist/vnu.jar'),
    '--format', 'json', '--exit-zero-always', '--stdout', ...pages.map((p) => p.path)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  // The checker takes no hashes of styles and scripts; whether the policy blocks one is seen in the browser, below.
  const messages = JSON.parse(report).messages.filter((m) => (m.type === 'error' || m.subType === 'warning')
    && !/^Inline (style|script) violates Content Security Policy/.test(m.message));
  assert.deepEqual(messages.map((m) => `${m.url}:${m.lastLine} ${m.message}`), []);
});

for (const size of sizes) {
  for (const colorScheme of ['light', 'dark']) {
    test(`pages fit a ${size.name} in ${colorScheme}, ask nobody for anything and log no error`, async () => {
      await each(shown, async ({ path, name }) => {
        const { page, context, faults } = await open(path, { viewport: size, colorScheme, isMobile: size.name === 'phone' });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `${name} is ${overflow}px too wide on a ${size.name}`);
        assert.match(await page.evaluate(() => document.documentElement.lang), /^(zh-CN|en)$/, name);
        assert.deepEqual(faults, [], name);
        if (pictured.some((playbook) => name.startsWith(`${playbook}/`)) && !name.includes('/roles/')) {
          await page.screenshot({ path: join(shots, `${name.replaceAll('/', '.')}.${size.name}.${colorScheme}.png`), fullPage: true });
        }
        await context.close();
      });
    });
  }
}

test('axe finds no serious problem', async () => {
  const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await each(shown, async ({ path, name }) => {
    for (const colorScheme of ['light', 'dark']) {
      const { page, context } = await open(path, { viewport: sizes[0], colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
      const serious = found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
      assert.deepEqual(serious.map((v) => `${v.id}: ${v.nodes[0].html}`), [], `${name} in ${colorScheme}`);
      await context.close();
    }
  });
});

test('calendars and handbooks print on A4', async () => {
  for (const { path, name } of pages.filter((p) => /calendar|handbook/.test(p.name))) {
    const { page, context } = await open(path, { viewport: sizes[0] });
    const pdf = await page.pdf({ format: 'A4', path: join(shots, `${name.replaceAll('/', '.')}.pdf`) });
    assert.ok(pdf.length > 1000, name);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${name} is ${overflow}px too wide for A4`);
    await context.close();
  }
});
