// The pages of every sample, in the Nu checker and in a real browser: what a person meets.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { desk, faultsOf, launch, overflow, phone, seriousProblems } from './browser.mjs';
import { files, here, shots } from './outputs.mjs';

const pages = files('.html');
// Role pages of a playbook differ in their words alone: the checker reads every one, the browser the first of each playbook.
const folderOf = (page) => page.name.slice(0, page.name.lastIndexOf('/'));
const shown = pages.filter((page, i) => !page.name.includes('/roles/') || pages.findIndex((p) => folderOf(p) === folderOf(page)) === i);
// Pictures and prints are taken of a few; a page of one kind is built alike in every playbook.
const pictured = shown.filter((page) => /^(book-club|core-users)/.test(page.name));
const paper = { width: 718, height: 1000 };
const schemes = ['light', 'dark'];
let browser;

before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

/** Does something with every page of a list in a window of a sort, two at a time: a browser waits more than it works. */
async function each(list, options, work) {
  const rest = [...list];
  await Promise.all([1, 2].map(async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults = faultsOf(page);
    for (let next = rest.shift(); next; next = rest.shift()) {
      await page.goto(pathToFileURL(next.path).href);
      await work(page, next.name);
      assert.deepEqual(faults, [], next.name);
    }
    await context.close();
  }));
}

const picture = (name, ending) => join(shots, `${name.replaceAll('/', '.')}.${ending}`);

test('the Nu checker finds nothing', () => {
  const report = execFileSync('java', ['-jar', join(here, 'node_modules/vnu-jar/build/dist/vnu.jar'),
    '--format', 'json', '--exit-zero-always', '--stdout', ...pages.map((p) => p.path)], { encoding: 'utf8', maxBuffer: 1 << 28 });
  // The checker takes no hashes of styles and scripts; whether the policy blocks one is seen in the browser, below.
  const messages = JSON.parse(report).messages.filter((m) => (m.type === 'error' || m.subType === 'warning')
    && !/^Inline (style|script) violates Content Security Policy/.test(m.message));
  assert.deepEqual(messages.map((m) => `${m.url}:${m.lastLine} ${m.message}`), []);
});

test('pages fit a desk and A4, say their language, ask nobody for anything and log no error', () => each(shown, { viewport: desk }, async (page, name) => {
  assert.ok(await overflow(page) <= 0, `${name} is too wide for a desk`);
  assert.match(await page.evaluate(() => document.documentElement.lang), /^(zh-CN|en)$/, name);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  assert.ok(await overflow(page) <= 0, `${name} is too wide for A4`);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(desk);
}));

test('pages fit a phone, ask nobody for anything and log no error', () => each(shown, { viewport: phone, isMobile: true }, async (page, name) => {
  assert.ok(await overflow(page) <= 0, `${name} is too wide for a phone`);
}));

test('axe finds no serious problem, in light and dark', () => each(pictured, { viewport: desk, bypassCSP: true }, async (page, name) => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await seriousProblems(page), [], `${name} in ${colorScheme}`);
  }
}));

test('axe finds no serious problem in any preview of a message', async () => {
  const previews = shown.filter((page) => page.name.endsWith('/announcements.html') && !pictured.includes(page));
  await Promise.all(schemes.map((colorScheme, turn) => each(
    previews.filter((_, i) => i % schemes.length === turn),
    { viewport: desk, bypassCSP: true, colorScheme },
    async (page, name) => assert.deepEqual(await seriousProblems(page), [], `${name} in ${colorScheme}`))));
});

test('calendars and handbooks print', () => each(pictured.filter((page) => !page.name.endsWith('/announcements.html')), { viewport: desk }, async (page, name) => {
  const pdf = await page.pdf({ format: 'A4', path: picture(name, 'pdf') });
  assert.ok(pdf.length > 1000, name);
}));

for (const [size, viewport] of [['desktop', desk], ['phone', phone]]) {
  test(`pictures are taken on a ${size}`, () => each(pictured, { viewport, isMobile: viewport === phone }, async (page, name) => {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // The top of a long page is enough to be looked at, and a picture of all of it takes seconds.
      await page.screenshot({ path: picture(name, `${size}.${colorScheme}.png`), clip: { x: 0, y: 0, width: viewport.width, height: 3000 }, fullPage: true });
    }
  }));
}
