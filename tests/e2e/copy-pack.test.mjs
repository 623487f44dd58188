// The copy pack in a real browser, as the person who sends from it uses it.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { desk, faultsOf, launch, overflow, phone, reload, seriousProblems } from './browser.mjs';
import { command, lines, out, playbooks, shots } from './outputs.mjs';

const club = 'book-club.zh';
const languages = [club, 'book-club.en'];
const pageOf = (playbook, folder = out) => pathToFileURL(join(folder, playbook, 'announcements.html')).href;

// One text on channels that keep formatting and on some that do not, with images and links.
const letter = `手册 "书友会" {
  开始 2026-12-01
  周期 7天
  时区 "Asia/Shanghai"
  角色 群主 "阿月" { 人数 1 }
  渠道 公号 公众号 "好书书店"
  渠道 邮箱 邮件 "读者来信"
  渠道 书友群 微信群 "书友群"
  渠道 频道 Discord频道 "Discord"
  日程 {
    第1天 20:00 通知 "开营" 由 群主 发到 公号、邮箱、书友群、频道 {
      正文 """
        # 今晚开营

        **八点**见，[[寄语]]

        ![海报](images/poster.png)

        - 报名看[这里](https://example.com/join)
        - <b>不是标签</b>
        """
    }
  }
}
`;
const work = mkdtempSync(join(tmpdir(), 'playbook-letter-'));
const textOf = (message) => message.locator('.raw, .text:not(.rich)').first().evaluate((text) => text.textContent);
let browser;

before(async () => {
  mkdirSync(shots, { recursive: true });
  browser = await launch();
  writeFileSync(join(work, 'letter.playbook'), letter);
  execFileSync(command[0], [...command.slice(1), 'build', 'letter.playbook', '--out', 'out', '--only', 'announcements'], { cwd: work });
});
after(() => {
  rmSync(work, { recursive: true, force: true });
  return browser?.close();
});

/** Opens a copy pack and does something with it; whatever it logs as an error or asks the network for is a failure. */
async function using(playbook, act, { query = '', folder = out, ...options } = {}) {
  const context = await browser.newContext({ viewport: desk, ...options });
  const faults = [];
  context.on('page', (page) => faults.push(faultsOf(page)));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(pageOf(playbook, folder) + query);
  await act(page, context);
  assert.deepEqual(faults.flat(), [], playbook);
  await context.close();
}

const clipboard = async (page) => (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
const formatted = (page) => page.evaluate(async () => {
  const [item] = await navigator.clipboard.read();
  return item.types.includes('text/html') ? (await item.getType('text/html')).text() : null;
});
const messageTo = (page, channel) => page.locator('.m', { has: page.locator('.to', { hasText: channel }) }).first();
/** Presses a button that copies, and waits until it says what came of it: the clipboard takes its time. */
async function press(button) {
  await button.evaluate((one) => { delete one.dataset.state; });
  await button.click();
  await button.page().waitForFunction((one) => one.dataset.state, await button.elementHandle());
}

const visible = (page) => page.locator('.m:visible');

test('every message can be copied, and what is copied is its text', async () => {
  for (const playbook of playbooks()) {
    await using(playbook, async (page) => {
      const expected = lines(playbook, 'announcements.jsonl').flatMap((message) => message.parts.length > 0 ? message.parts.map((part) => part.text) : [message.text]);
      const buttons = page.locator('button.copy');
      assert.equal(await buttons.count(), expected.length, playbook);
      assert.deepEqual(await page.locator(':is(.raw, .text:not(.rich))').evaluateAll((list) => list.map((text) => text.textContent)), expected, playbook);
      for (const index of [0, Math.floor(expected.length / 2), expected.length - 1]) {
        await press(buttons.nth(index));
        assert.equal(await clipboard(page), expected[index], `${playbook}, message ${index}`);
      }
    });
  }
});

test('filters of day, channel and role, and words, show what fits and stand in the address', async () => {
  await using(club, async (page) => {
    const all = lines(club, 'announcements.jsonl');
    const { channel, owner, date } = all.find((message) => message.channel && message.owner && message.date);
    await page.selectOption('[name=to]', channel);
    assert.equal(await visible(page).count(), all.filter((message) => message.channel === channel).length);
    await page.selectOption('[name=by]', owner);
    await page.selectOption('[name=day]', date);
    const fitting = all.filter((message) => message.channel === channel && message.owner === owner && message.date === date);
    assert.ok(fitting.length > 0);
    assert.equal(await visible(page).count(), fitting.length);
    assert.equal(await page.locator('.jump a:visible').count(), 1);

    const address = new URL(page.url());
    assert.deepEqual(Object.fromEntries(address.searchParams), { day: date, to: channel, by: owner });
    await page.reload();
    assert.equal(await visible(page).count(), fitting.length, 'the address brings the filters back');

    await page.click('[name=clear]');
    assert.equal(await visible(page).count(), all.length);
    assert.equal(new URL(page.url()).search, '');

    await page.fill('[name=q]', '书虫榜');
    const found = await visible(page).count();
    assert.ok(found > 0 && found < all.length / 3, `${found} messages`);
    await page.fill('[name=q]', 'nobody wrote this');
    assert.equal(await visible(page).count(), 0);
    assert.ok(await page.locator('.none').isVisible());
  });
});

test('a link to a message goes there even when a filter would hide it', async () => {
  let id;
  await using(club, async (page) => { id = await page.locator('.m').nth(40).getAttribute('id'); });
  await using(club, async (page) => {
    assert.ok(await page.locator(`#${id}`).isVisible());
    assert.ok((await page.locator(`#${id}`).boundingBox()).y < desk.height);
  }, { query: `?q=${encodeURIComponent('nobody wrote this')}#${id}` });
});

test('a blank filled in once for a day goes into every message of that day, is copied, and is kept nowhere', async () => {
  await using(club, async (page) => {
    const day = page.locator('section').filter({ has: page.locator('.fill') }).first();
    await day.locator('summary').click();
    const field = day.locator('.fill input').first();
    const name = await field.getAttribute('data-name');
    await field.fill('小满 & <b>');
    const marks = day.locator('.text mark');
    const filled = await marks.evaluateAll((list, wanted) => list.filter((mark) => mark.dataset.name === wanted).map((mark) => mark.textContent), name);
    assert.ok(filled.length > 0);
    assert.deepEqual(new Set(filled), new Set(['小满 & <b>']));

    const message = page.locator(`#${await page.locator('.m:has(.text mark.full)').first().getAttribute('id')}`);
    const before = await textOf(message);
    await press(message.locator('.copy'));
    assert.equal(await clipboard(page), before);
    assert.ok(before.includes('小满 & <b>') && !before.includes(`[[${name}]]`));

    await field.fill('');
    assert.ok((await textOf(message)).includes(`[[${name}`), 'an emptied blank shows its name again');
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), '{}');
  });
});

test('copying with blanks left open says how many', async () => {
  await using(club, async (page) => {
    const message = page.locator('.m').filter({ has: page.locator('.text mark') }).first();
    const open = await message.locator('.text mark').count();
    await press(message.locator('.copy'));
    assert.equal(await message.locator('.copy').getAttribute('data-state'), 'open');
    assert.match(await page.locator('#status').textContent(), new RegExp(`\\b${open} 还有没填的空`));
  });
});

test('editors of articles and mail get the text as it looks, with what was filled in; chats get plain text', async () => {
  await using('letter', async (page) => {
    for (const channel of ['好书书店', '读者来信']) {
      const message = messageTo(page, channel);
      await message.locator('.blanks input').fill('小满 & <i>');
      await press(message.locator('.copy'));
      assert.equal(await clipboard(page), await textOf(message));
      const html = await formatted(page);
      assert.match(html, /<strong>八点<\/strong>见，小满 &amp; &lt;i&gt;/);
      assert.match(html, /<p>〔🖼 1 海报〕<\/p>/);
      assert.match(html, /<li>&lt;b&gt;不是标签&lt;\/b&gt;<\/li>/);
      assert.equal(html.includes('<a '), channel === '读者来信');
      assert.doesNotMatch(html, /<(mark|div|img|script|style)|class=|\[\[/);
    }
    for (const channel of ['书友群', 'Discord']) {
      await press(messageTo(page, channel).locator('.copy'));
      assert.equal(await clipboard(page), await textOf(messageTo(page, channel)));
      assert.equal(await formatted(page), null, channel);
    }

    // A real editor, as the one of an official account: what is pasted is what the page showed.
    await press(messageTo(page, '好书书店').locator('.copy'));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="editor" contenteditable></div>'));
    await page.locator('#editor').focus();
    await page.keyboard.press('Control+V');
    assert.deepEqual(await page.locator('#editor strong, #editor li').allTextContents(), ['八点', '报名看这里：https://example.com/join', '<b>不是标签</b>']);
    await page.locator('#editor').evaluate((editor) => editor.remove());
    await messageTo(page, '好书书店').screenshot({ path: join(shots, 'copy-pack.article.png') });
  }, { folder: join(work, 'out') });
});

test('a browser without the way of today copies formatted text too', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(() => {
    const { clipboard } = navigator;
    globalThis.readBack = async () => {
      const [item] = await clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
    };
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const page = await context.newPage();
  await page.goto(pageOf('letter', join(work, 'out')));
  await press(messageTo(page, '好书书店').locator('.copy'));
  const [plain, html] = await page.evaluate(() => globalThis.readBack());
  assert.equal(plain.replaceAll('\r\n', '\n'), await textOf(messageTo(page, '好书书店')));
  assert.match(html, /<strong>八点<\/strong>/);
  await context.close();
});

test('images and links that the text does not carry stand in the order in which they are put in or sent', async () => {
  await using('letter', async (page) => {
    const along = async (channel) => (await messageTo(page, channel).locator('.along li').allTextContents()).map((item) => item.replace(/\s+/g, ' ').trim());
    assert.deepEqual(await along('好书书店'), ['🖼 1 海报 images/poster.png', '🔗 这里 https://example.com/join']);
    assert.deepEqual(await along('读者来信'), ['🖼 1 海报 images/poster.png']);
    assert.deepEqual(await along('书友群'), ['🖼 1 海报 images/poster.png']);
    assert.equal(await messageTo(page, 'Discord').locator('.rich').evaluate((text) => text.textContent.includes('海报')), false);
  }, { folder: join(work, 'out') });
});

test('ticks survive a reload, can be carried to another browser, and count per day', async () => {
  const file = join(shots, 'ticks.json');
  await using(club, async (page) => {
    const section = page.locator('section').first();
    const size = await section.locator('.m').count();
    await section.locator('.tick input').first().check();
    assert.match(await section.locator('.progress').textContent(), new RegExp(`1 / ${size}`));
    await reload(page);
    assert.ok(await section.locator('.tick input').first().isChecked());
    assert.match(await page.locator('.total .number').textContent(), /^1 \//);
    await page.check('[name=open]');
    assert.equal(await section.locator('.m:visible').count(), size - 1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[name=save]')]);
    assert.equal(download.suggestedFilename(), `${club}.sent.json`);
    await download.saveAs(file);
  });
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).sent.length, 1);
  await using(club, async (page) => {
    await page.locator('.tick input').nth(5).check();
    await page.setInputFiles('.total [type=file]', file);
    await page.waitForFunction(() => document.querySelectorAll('.gone').length === 2);
    await reload(page);
    assert.deepEqual(await page.locator('.tick input').evaluateAll((list) => list.flatMap((box, i) => (box.checked ? [i] : []))), [0, 5], 'ticks of the file are added and kept');
  });
  for (const wrong of ['{"playbook":"another","sent":["m-1"]}', '[1', '{"playbook":"book-club.zh","sent":[1]}']) {
    writeFileSync(file, wrong);
    await using(club, async (page) => {
      const before = await page.locator('.told').textContent();
      await page.setInputFiles('.total [type=file]', file);
      await page.waitForFunction((text) => document.querySelector('.told').textContent !== text, before);
      assert.equal(await page.locator('.gone').count(), 0);
    });
  }
});

test('a browser that keeps nothing still ticks and copies', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(() => {
    globalThis.readBack = navigator.clipboard.readText.bind(navigator.clipboard);
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(pageOf(club));
  await page.locator('.tick input').first().check();
  assert.match(await page.locator('.total .number').textContent(), /^1 \//);
  await page.locator('button.copy').first().click();
  assert.equal((await page.evaluate(() => globalThis.readBack())).replaceAll('\r\n', '\n'), lines(club, 'announcements.jsonl')[0].text);
  assert.deepEqual(faults, []);
  await context.close();
});

test('everything can be done with the keyboard alone', async () => {
  await using(club, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.closest('.m')?.id);
    const ids = await page.locator('.m').evaluateAll((list) => list.map((message) => message.id));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    assert.equal(await focused(), ids[0]);
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    assert.equal(await clipboard(page), lines(club, 'announcements.jsonl')[1].text);
    await page.keyboard.press('x');
    assert.equal(await page.locator('.gone').getAttribute('id'), ids[1]);
    await page.keyboard.press('k');
    assert.equal(await focused(), ids[0]);
    await page.keyboard.press('/');
    await page.keyboard.type('jkcx');
    assert.equal(await page.inputValue('[name=q]'), 'jkcx', 'keys are letters where something is typed');
    for (const selector of ['button.copy', '.tick input', '.blanks input', 'summary']) {
      assert.ok(await page.locator(selector).first().evaluate((control) => control.tabIndex === 0), selector);
    }
  });
});

test('without a script every message can be read and no control is dead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pageOf(club));
  assert.equal(await page.locator('.shot:visible').count(), lines(club, 'announcements.jsonl').length);
  assert.equal(await page.locator('button:visible, input:visible, select:visible').count(), 0);
  await context.close();
});

for (const playbook of languages) {
  for (const [size, viewport] of [['desktop', desk], ['phone', phone]]) {
    for (const colorScheme of ['light', 'dark']) {
      test(`${playbook} fits a ${size} in ${colorScheme}, and axe finds no serious problem`, async () => {
        await using(playbook, async (page) => {
          assert.ok(await overflow(page) <= 0, 'it is too wide');
          await page.screenshot({ path: join(shots, `copy-pack.${playbook}.${size}.${colorScheme}.png`) });
          assert.deepEqual(await seriousProblems(page), []);
        }, { viewport, colorScheme, isMobile: viewport === phone, bypassCSP: true });
      });
    }
  }
}

test('on paper there are the messages and nothing to press', async () => {
  await using(club, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    assert.equal(await page.locator('.find:visible, nav:visible, button:visible').count(), 0);
    assert.equal(await page.locator('.shot:visible').count(), lines(club, 'announcements.jsonl').length);
    assert.ok(await overflow(page) <= 0);
    await page.pdf({ format: 'A4', path: join(shots, 'copy-pack.pdf') });
  });
});

test('a page of thirty days weighs at most 500 KB', () => {
  for (const playbook of [...languages, 'beginner-camp.zh']) {
    const { size } = statSync(join(out, playbook, 'announcements.html'));
    assert.ok(size <= 500_000, `${playbook}: ${size} bytes`);
  }
});
