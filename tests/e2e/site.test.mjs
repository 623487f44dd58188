// Front pages, used as people use them: all playbooks, one of them, and the search on both; by mouse and by keys, on a desk and a phone.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { desk, faultsOf, launch, overflow, phone, seriousProblems } from './browser.mjs';
import { files, lines, out, playbooks, shots, text } from './outputs.mjs';

const club = join(out, 'book-club.zh', 'index.html');
const english = join(out, 'book-club.en', 'index.html');
const all = join(out, 'index.html');
const eighthDay = new Date('2026-12-08T10:00:00+08:00');
let browser;

before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page at an hour of the eighth day, looks at it, and says what it must not do. */
async function visit(path, { hash = '', viewport = desk, now = eighthDay, prepare = null, ...options }, look) {
  const context = await browser.newContext({ viewport, isMobile: viewport === phone, hasTouch: viewport === phone, ...options });
  try {
    const page = await context.newPage();
    const faults = faultsOf(page);
    await page.clock.setFixedTime(now);
    if (prepare) await page.addInitScript(...prepare);
    await page.goto(pathToFileURL(path).href + hash);
    await look(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const titles = (page) => page.locator('#hit-list .title a').allTextContents();
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

test('what comes next follows the reader\'s clock, and leads to the day and the item', async () => {
  await visit(club, {}, async (page) => {
    assert.equal(await page.locator('#state').textContent(), '8 / 30 天');
    assert.match(await page.locator('#days > li').first().textContent(), /^今天 12月8日 周二/);
    const due = lines('book-club.zh', 'announcements.jsonl').filter((message) => message.date === '2026-12-08').length;
    assert.equal(await page.locator('#days h3 a').first().textContent(), `要发 ${due} 条`);
    await page.locator('#days ol a').first().click();
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.locator('#details-title').textContent(), '今日共读');
    await page.locator('.close').click();
    await page.goto(pathToFileURL(club).href);
    await page.locator('#days h3 a').first().click();
    assert.match(page.url(), /announcements\.html#day-2026-12-08$/);
    await page.locator('.home a').click();
    assert.match(page.url(), /book-club\.zh\/index\.html$/);
  });
  await visit(club, { now: new Date('2026-11-20T10:00:00+08:00') }, async (page) => assert.equal(await page.locator('#state').textContent(), '还有 11 天开始'));
  await visit(english, { now: new Date('2027-02-01T10:00:00+08:00') }, async (page) => {
    assert.equal(await page.locator('#state').textContent(), 'Over');
    assert.ok(await page.locator('#over').isVisible());
  });
});

test('ticks of the copy pack are counted, and nothing is kept by the front page', () => {
  const sent = lines('book-club.zh', 'announcements.jsonl').length;
  const [first] = JSON.parse(text('book-club.zh', 'search.json')).messages[0].times;
  return visit(club, { prepare: [(id) => localStorage.setItem('playbook.sent.book-club.zh', JSON.stringify({ playbook: 'book-club.zh', sent: [id, 'gone'] })), first.id] }, async (page) => {
    assert.equal(await page.locator('#progress .number').textContent(), `1 / ${sent}`);
    await page.locator('#q').fill('开营');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['playbook.sent.book-club.zh']);
  });
});

test('a browser that keeps nothing shows and searches the page all the same', () => visit(club, {
  prepare: [() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })],
}, async (page) => {
  assert.match(await page.locator('#progress .number').textContent(), /^0 /);
  await page.locator('#q').fill('书虫榜');
  assert.ok((await titles(page)).length > 0);
}));

test('all words have to be there, in whatever width and case; what fits is marked and leads to its very place', () => visit(club, {}, async (page) => {
  await page.locator('#q').fill('书虫榜');
  const [first] = await titles(page);
  assert.equal(first, '本周书虫榜');
  assert.equal(await page.locator('#hit-list .title mark').first().textContent(), '书虫榜');
  assert.equal(await page.locator('#rest').isVisible(), false);
  const count = (await titles(page)).length;
  assert.match(await page.locator('#status').textContent(), new RegExp(`^找到 ${count} 条`));

  await page.locator('#q').fill('书虫榜  颁奖公告');
  assert.ok((await titles(page)).length < count);
  await page.locator('#q').fill('２１：００ 书虫榜');
  assert.ok((await titles(page)).includes('本周书虫榜'));
  await page.locator('#q').fill('HOST 开营仪式');
  assert.ok((await titles(page)).includes('开营仪式'), 'a role is found by its other name');
  await page.locator('#q').fill('第8天 打卡');
  assert.deepEqual(await page.locator('#hit-list .times').first().allTextContents(), ['12月8日 周二 21:30']);
  await page.locator('#q').fill('没有这样的字');
  assert.ok(await page.locator('#none').isVisible());
  assert.match(await page.locator('#status').textContent(), /^没找到/);

  // A message by its text, in the copy pack.
  const message = lines('book-club.zh', 'announcements.jsonl').find((one) => one.title === '开营仪式' && one.authored);
  const words = message.text.split('\n').find((line) => line.length > 8);
  await page.locator('#q').fill(words);
  await page.locator('#hit-list .title a').first().click();
  assert.match(page.url(), /announcements\.html#m-/);
  assert.ok((await page.locator(':target .shot').textContent()).includes(words));
  await page.goBack();
  await page.waitForFunction((value) => document.getElementById('q').value === value, words);
}));

test('the search is done with keys alone', () => visit(english, {}, async (page) => {
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'q');
  await page.keyboard.type('question of the week');
  assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q'), 'question of the week');
  const found = await titles(page);
  assert.ok(found.length > 1);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), found[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), found[0]);
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'q');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#q').inputValue(), '');
  assert.equal(new URL(page.url()).hash, '');
  assert.ok(await page.locator('#rest').isVisible());
  await page.keyboard.type('question of the week');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  assert.equal(await page.locator('#details-title').textContent(), 'Question of the week');
}));

test('all playbooks stand on one page, what runs first; names, items and both together are found', () => visit(all, {}, async (page) => {
  assert.equal(await page.locator('#books > li').count(), playbooks().length);
  const states = await page.locator('#books > li').evaluateAll((rows) => rows.map((row) => (row.classList.contains('running') ? 0 : row.classList.contains('over') ? 2 : 1)));
  assert.deepEqual(states, [...states].sort());
  assert.equal(states[0], 0);

  await page.locator('#q').fill('good books');
  assert.deepEqual(await page.locator('#books > li:visible h3').allTextContents(), ['Good Books Club']);
  await page.locator('#q').fill('书友会 书虫榜');
  const found = await titles(page);
  assert.equal(found[0], '本周书虫榜');
  for (const facts of await page.locator('#hit-list .facts').allTextContents()) assert.match(facts, /^好书共读书友会 · /);
  await page.locator('#hit-list .title a').first().click();
  assert.match(decodeURIComponent(page.url()), /book-club\.zh\/calendar\.html#o-/);
  await page.goto(`${pathToFileURL(all).href}#q=${encodeURIComponent('露营')}`);
  assert.ok(await page.locator('#books > li:visible').count() < playbooks().length);
  await page.locator('#books > li:visible a.to').first().click();
  assert.match(page.url(), /camping\.zh\/index\.html$/);
  await page.locator('.home a').click();
  assert.equal(page.url(), pathToFileURL(all).href);
}));

test('without a script there is everything to open and nothing dead', () => visit(club, { javaScriptEnabled: false }, async (page) => {
  assert.equal(await page.locator('#next:visible, input:visible, button:visible, progress:visible').count(), 0);
  assert.ok(await page.locator('.shelf a:visible').count() > 20);
}));

for (const [path, language, query, schemes] of [[club, 'zh', '书友', ['light', 'dark']], [english, 'en', 'reader', ['dark']], [all, 'all', '复盘', ['light', 'dark']]]) {
  for (const viewport of [desk, phone]) {
    for (const colorScheme of schemes) {
      test(`${language} fits ${viewport.width} px in ${colorScheme}, searched too, and axe finds no serious problem`, () => visit(path, { viewport, colorScheme, bypassCSP: true }, async (page) => {
        for (const [state, sought] of [['front', ''], ['found', query], ['none', 'zzzz']]) {
          await page.locator('#q').fill(sought);
          assert.ok(await overflow(page) <= 0, `${state} is too wide`);
          assert.deepEqual(await seriousProblems(page), [], state);
          if (state !== 'none') await page.screenshot({ path: join(shots, `site.${language}.${state}.${viewport.width}.${colorScheme}.png`), fullPage: state === 'front' });
        }
      }));
    }
  }
}

test('every link of every page leads to a file that is there, and every file is led to', () => {
  const entities = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' };
  const reached = new Set([all]);
  for (const { path, name } of files('.html')) {
    for (const [, raw] of readFileSync(path, 'utf8').matchAll(/<a\b[^>]*\bhref="([^"#]+)/g)) {
      const href = raw.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => entities[entity]);
      if (/^[a-z]+:/i.test(href)) continue;
      const target = normalize(fileURLToPath(new URL(href, pathToFileURL(path))));
      assert.ok(existsSync(target) && statSync(target).isFile(), `${name}: ${href}`);
      if (name.endsWith('index.html') && dirname(target).startsWith(out)) reached.add(target);
    }
  }
  const forgotten = files('').map(({ path }) => path).filter((path) => !reached.has(path) && !path.endsWith('playbook-manifest.json'));
  assert.deepEqual(forgotten, []);
});
