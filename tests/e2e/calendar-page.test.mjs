// The calendar page, used as people use it: by mouse and by keys, on a desk and on a phone, in both languages, without a script, on paper.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { desk, faultsOf, launch, overflow, phone, reload, seriousProblems } from './browser.mjs';
import { lines, out, playbooks, root, shots } from './outputs.mjs';

const club = join(out, 'book-club.zh', 'calendar.html');
const english = join(out, 'book-club.en', 'calendar.html');
const sameDay = new Date('2026-12-08T10:00:00+08:00');
let browser;

before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launch();
});
after(() => browser?.close());

/** Opens the page, looks at it, and says what it must not do: log an error, ask anybody for anything. */
async function visit(path, { hash = '', viewport = desk, prepare = null, now = sameDay, ...options }, look) {
  const context = await browser.newContext({ viewport, isMobile: viewport === phone, ...options });
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const faults = faultsOf(page);
    if (now) await page.clock.setFixedTime(now);
    if (prepare) await page.addInitScript(prepare);
    await page.goto(pathToFileURL(path).href + hash);
    await look(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const visibleTitles = (page) => page.locator('#agenda .item:visible .title a').allTextContents();
// The page follows its address, and a browser tells of a changed address a moment later.
const settled = (page) => page.evaluate(() => new Promise((resolve) => { setTimeout(() => requestAnimationFrame(() => resolve()), 60); }));
const state = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));

test('filters narrow every view, stand in the address, and going back undoes them', () => visit(club, {}, async (page) => {
  const all = await page.locator('.grid li:visible').count();
  await page.locator('#role').selectOption('提问官');
  await settled(page);
  const some = await page.locator('.grid li:visible').count();
  assert.ok(some > 0 && some < all);
  assert.equal((await state(page)).role, '提问官');
  assert.match(await page.locator('#found').textContent(), new RegExp(`^${some} `));

  await page.locator('[data-view=list]').click();
  await settled(page);
  assert.deepEqual([...new Set(await visibleTitles(page))], ['本周之问']);
  await page.locator('#phase').selectOption('破冰');
  await settled(page);
  assert.equal((await visibleTitles(page)).length, 1);
  await page.locator('[data-view=timeline]').click();
  await settled(page);
  assert.deepEqual(await page.locator('#timeline tbody th').allTextContents(), ['💡 本周之问']);

  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes('phase=') && document.getElementById('phase').value === '');
  assert.ok((await visibleTitles(page)).length > 1);
  await page.locator('#clear').click();
  await settled(page);
  assert.equal(await page.locator('#role').inputValue(), '');
}));

test('an address opens the view, the filters and the item it names', () => visit(club, { hash: '#view=week&date=2026-12-16&kind=话题&q=本周' }, async (page) => {
  assert.equal(await page.locator('[data-view=week]').getAttribute('aria-pressed'), 'true');
  assert.equal(await page.locator('#where').textContent(), '12月14–20日');
  assert.deepEqual(await visibleTitles(page), ['本周之问']);
  const id = await page.locator('#agenda .item:visible').getAttribute('id');
  await page.evaluate((item) => { location.hash = item; }, id);
  await page.locator('dialog[open]').waitFor();
  assert.equal(await page.locator('#details-title').textContent(), '本周之问');
}));

test('the search finds items and what they send, and says so when nothing fits', () => visit(club, { hash: '#view=list' }, async (page) => {
  await page.locator('#q').fill('书虫榜');
  await page.waitForFunction(() => location.hash.includes('q='));
  assert.deepEqual([...new Set(await visibleTitles(page))], ['本周书虫榜']);
  await page.locator('#q').fill('没有这样的字');
  await page.locator('#nothing').waitFor();
  assert.deepEqual(await visibleTitles(page), []);
}));

test('today is marked by the reader\'s clock, in the playbook\'s zone', () => visit(club, {}, async (page) => {
  assert.deepEqual(await page.locator('.grid [aria-current=date]').evaluateAll((cells) => cells.map((cell) => cell.dataset.date)), ['2026-12-08']);
  await page.locator('[data-view=day]').click();
  await settled(page);
  assert.match(await page.locator('#where').textContent(), /^12月8日/);
}));

test('an item opens its details; its copy is copied as it is sent; closing goes back', () => visit(club, {}, async (page) => {
  await page.locator('.grid a', { hasText: '开营仪式' }).click();
  const dialog = page.locator('dialog[open]');
  const facts = await dialog.locator('dl').textContent();
  for (const fact of ['20:00–21:00', '群主', '林编辑', '好书共读·一群', '60 分钟', '破冰']) assert.ok(facts.includes(fact), fact);
  assert.ok(await dialog.locator('details').count() >= 4, 'reminders and segments');

  const expected = lines('book-club.zh', 'announcements.jsonl').map((message) => message.text);
  await dialog.locator('button.copy').first().click();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  assert.ok(expected.includes(copied), copied);

  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !location.hash.includes('item='));
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.match(await page.evaluate(() => document.activeElement.textContent), /开营仪式/);
  await page.goForward();
  await page.locator('dialog[open]').waitFor();
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
}));

test('ticks are kept, and nothing else is', () => visit(club, {}, async (page) => {
  const chip = page.locator('.grid a', { hasText: '开营仪式' });
  await chip.click();
  for (const box of await page.locator('.ticks input').all()) await box.check();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.grid li.done').count(), 1);
  await reload(page);
  assert.equal(await page.locator('.grid li.done').count(), 1);
  for (const key of await page.evaluate(() => Object.keys(localStorage))) assert.match(key, /^playbook\.(sent|done)\./);
}));

test('a browser that keeps nothing still shows the page', () => visit(club, {
  prepare: () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }),
}, async (page) => {
  await page.locator('.grid a', { hasText: '开营仪式' }).click();
  await page.locator('.ticks input').first().check();
  assert.ok(await page.locator('.ticks input').first().isChecked());
}));

test('keys alone lead through the grid, into a day, an item and back', () => visit(club, {}, async (page) => {
  const focused = () => page.evaluate(() => document.activeElement.closest('td')?.dataset.date);
  await page.locator('.grid td[data-date="2026-12-08"] .date').focus();
  for (const [key, date] of [['ArrowRight', '2026-12-09'], ['ArrowDown', '2026-12-16'], ['ArrowLeft', '2026-12-15'], ['ArrowUp', '2026-12-08'],
    ['Home', '2026-12-07'], ['End', '2026-12-13'], ['PageUp', '2026-11-28'], ['ArrowRight', '2026-12-01']]) {
    await page.keyboard.press(key);
    assert.equal(await focused(), date, key);
  }
  assert.equal(await page.locator('.grid a[tabindex="0"]').first().evaluate((link) => link.closest('td').dataset.date), '2026-12-01');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]') && !location.hash.includes('item='));
  assert.equal(await focused(), '2026-12-01');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('view=day'));
  assert.match(await page.locator('#where').textContent(), /^12月1日/);
}));

test('the load adds up to what the plan holds, by items and by hours', () => visit(club, { hash: '#view=load' }, async (page) => {
  const read = () => page.locator('#load tbody tr').evaluateAll((rows) => rows.map((row) => [row.cells[0].textContent,
    [...row.cells].slice(1, -1).reduce((sum, cell) => sum + Number(cell.textContent), 0), Number(row.cells[row.cells.length - 1].textContent)]));
  const items = await read();
  assert.ok(items.length >= 4);
  for (const [role, sum, total] of items) assert.equal(sum, total, role);
  assert.ok((await page.locator('#load .measure p').textContent()).length > 6);
  await page.locator('#load button', { hasText: '小时' }).click();
  const hours = await read();
  assert.notDeepEqual(hours, items);
  await page.locator('#load tbody a').first().click();
  await settled(page);
  assert.equal((await state(page)).view, 'day');
}));

test('without a script the page is months and a list to read', () => visit(club, { javaScriptEnabled: false }, async (page) => {
  assert.equal(await page.locator('#bar:visible').count(), 0);
  assert.ok(await page.locator('.grid li:visible').count() > 80);
  assert.ok(await page.locator('#agenda .item:visible').count() > 80);
  await page.locator('.grid a', { hasText: '开营仪式' }).click();
  assert.match(new URL(page.url()).hash, /^#o-/);
}));

for (const [path, language] of [[club, 'zh'], [english, 'en']]) {
  for (const viewport of [desk, phone]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`every view fits ${viewport.width} px in ${colorScheme} (${language}), and axe finds no serious problem`, async () => {
        await visit(path, { viewport, colorScheme, bypassCSP: true }, async (page) => {
          for (const view of ['month', 'week', 'day', 'list', 'timeline', 'load', 'item']) {
            if (view === 'item') {
              await page.locator('[data-view=day]').click();
              await settled(page);
              await page.locator('#agenda .title a:visible').first().click();
              await page.waitForTimeout(250);
            } else {
              await page.locator(`[data-view=${view}]`).click();
              await settled(page);
            }
            assert.ok(await overflow(page) <= 0, `${view} is too wide`);
            assert.deepEqual(await seriousProblems(page), [], view);
            await page.screenshot({ path: join(shots, `calendar-page.${language}.${view}.${viewport.width}.${colorScheme}.png`) });
          }
        });
      });
    }
  }
}

test('an item stays in its day where days are narrow', () => visit(club, { viewport: { width: 1000, height: 900 } }, async (page) => {
  assert.deepEqual(await page.locator('.grid li').evaluateAll((items) => items
    .filter((item) => item.getBoundingClientRect().right > item.closest('td').getBoundingClientRect().right + 0.5)
    .map((item) => item.textContent)), []);
}));

test('printed, it is a wall calendar: a month on each sheet of A4 or A3, whatever was looked at', () => visit(club, { hash: '#view=load' }, async (page) => {
  for (const format of ['A4', 'A3']) {
    const pdf = await page.pdf({ format, landscape: true, path: join(shots, `calendar-page.${format}.pdf`) });
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, 2, format);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('#bar:visible, #load:visible, #agenda:visible').count(), 0);
  assert.equal(await page.locator('.month:visible').count(), 2);
}));

/** The time in ms from the start of loading until the page answers, the best of three: a busy machine makes a page no slower. */
async function usableAfter(path) {
  const times = [];
  for (let round = 0; round < 3; round++) {
    await visit(path, { now: null }, async (page) => {
      await page.locator('#bar:visible').waitFor();
      await page.waitForLoadState('load');
      times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd));
    });
  }
  return Math.min(...times);
}

test('pages are light, and answer soon', async () => {
  for (const playbook of playbooks()) {
    const { size } = statSync(join(out, playbook, 'calendar.html'));
    assert.ok(size <= 500_000, `${playbook}: ${size} bytes`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'playbook-year-'));
  const daily = ['晨读', '打卡', '午间一问', '好物推荐', '晚间分享', '今日精华', '问答', '晚安']
    .map((title, number) => `    每天 ${String(7 + number * 2).padStart(2, '0')}:00 ${['任务', '打卡', '话题', '消息', '消息', '精华', '话题', '消息'][number]} "${title}" 由 ${number % 2 ? '群主' : '内容官'}`);
  writeFileSync(join(folder, 'year.playbook'), `手册 "一整年" {\n  开始 2026-01-01\n  周期 365天\n  渠道 书友群 微信群 "书友群"\n  角色 群主 "群主" { 人数 1 }\n  角色 内容官 "内容官" { 人数 1 }\n  阶段 上半年 第1至180天\n  阶段 下半年 第181至365天\n  日程 {\n${daily.join('\n')}\n    每周六 20:30 直播 "周末直播" 由 群主\n    每周日 20:30 颁奖 "周榜" 由 群主\n  }\n}\n`);
  execFileSync('dotnet', ['run', '-c', 'Release', '--no-build', '--project', join(root, 'src/Playbook.Cli'), '--', 'build', join(folder, 'year.playbook'), '--out', folder, '--only', 'calendar'],
    { encoding: 'utf8', stdio: 'pipe' });
  const year = join(folder, 'year', 'calendar.html');
  const month = await usableAfter(club);
  const long = await usableAfter(year);
  let items = 0;
  await visit(year, {}, async (page) => {
    items = await page.evaluate(() => JSON.parse(document.getElementById('data').textContent).items.length);
    assert.ok(items >= 3000, `${items} items`);
  });
  console.log(`# usable after ${Math.round(month)} ms with 30 days (${statSync(club).size} bytes), after ${Math.round(long)} ms with 365 days and ${items} items (${statSync(year).size} bytes)`);
  assert.ok(month < 600, `${month} ms, against 300 wanted`);
  assert.ok(long < 3000, `${long} ms, against 1500 wanted`);
});
