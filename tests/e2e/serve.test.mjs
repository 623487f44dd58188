// `playbook serve` in a real browser: a saved change shows by itself, errors lie over the last good page, and go when mended.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { faultsOf, launch, phone } from './browser.mjs';
import { root, shots } from './outputs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'playbook-serve-'));
const file = join(folder, 'club.playbook');
const command = process.env.PLAYBOOK_E2E_COMMAND ?? join(root, 'src/Playbook.Cli/bin/Release/net10.0/playbook.dll');
const patience = { timeout: 30_000 };
let text;
let server;
let address;
let browser;

/** Saves as most editors do: a file beside it takes its place. */
function save(content) {
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}

before(async () => {
  mkdirSync(shots, { recursive: true });
  copyFileSync(join(root, 'playbooks/book-club-roles.zh.playbook'), join(folder, 'book-club-roles.zh.playbook'));
  text = readFileSync(join(root, 'playbooks/book-club.zh.playbook'), 'utf8');
  save(text);
  server = spawn('dotnet', [command, 'serve', '--port', '0', '--lang', 'zh'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: server.stderr })) {
    address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) break;
  }
  server.stderr.resume();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a saved change shows by itself, an error lies over the last good page, and both go well with the policy of the page', async () => {
  const page = await browser.newPage({ viewport: phone });
  const faults = faultsOf(page, new RegExp(`^(data|blob):|^${address}`));
  await page.goto(`${address}club/calendar.html`);
  const findings = page.locator('[data-playbook=findings]');

  save(text.replaceAll('编辑领读夜', '编辑夜谈'));
  await page.waitForFunction(() => document.body.textContent.includes('编辑夜谈'), null, patience);
  assert.equal(await findings.count(), 0);

  save(text.replaceAll('由 群主', '由 <img/src=x/onerror=alert(1)>'));
  await findings.waitFor({ state: 'attached', ...patience });
  assert.match(await findings.locator('[role=alert]').innerText(), /个错误[\s\S]*club\.playbook:\d+:\d+/);
  assert.equal(await findings.locator('img').count(), 0);
  assert.ok(await page.evaluate(() => document.body.textContent.includes('编辑夜谈')), 'the last good page stays');
  await page.screenshot({ path: join(shots, 'serve.findings.phone.light.png') });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: join(shots, 'serve.findings.phone.dark.png') });
  await page.emulateMedia({ colorScheme: 'light' });

  await findings.getByRole('button', { name: '收起' }).press('Enter');
  assert.equal(await findings.count(), 0);

  save(text.replaceAll('由 群主', '由 无此人'));
  await findings.waitFor({ state: 'attached', ...patience });
  save(text.replaceAll('编辑领读夜', '编辑夜谈'));
  await findings.waitFor({ state: 'detached', ...patience });
  save(text.replaceAll('编辑领读夜', '编辑茶会'));
  await page.waitForFunction(() => document.body.textContent.includes('编辑茶会'), null, patience);

  assert.deepEqual(faults, []);
  assert.ok(!readFileSync(join(folder, 'out/club/calendar.html'), 'utf8').includes('/.playbook/'), 'files on disk have no script of the server');
  await page.close();
});

test('the list of outputs leads to pages, and says so when there is nothing', async () => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${address}club/handbook-member.html`);
  assert.ok(await page.locator('h1').count());
  assert.equal((await page.goto(`${address}no/such/page.html`)).status(), 404);
  await page.getByRole('link').first().click();
  await page.waitForURL(address);
  assert.deepEqual(faults, []);
  await page.close();
});

test('another site cannot read a page or hear of builds', async () => {
  const page = await browser.newPage();
  const foreign = address.replace('localhost', '127.0.0.1');
  await page.goto(address);
  const heard = await page.evaluate(async (url) => {
    const read = await fetch(`${url}club/calendar.html`).then(() => 'read', () => 'refused');
    return read;
  }, foreign);
  assert.equal(heard, 'refused');
  await page.close();
});

test('an interrupt ends the server with nothing wrong', async () => {
  const ended = new Promise((resolve) => { server.once('exit', resolve); });
  server.kill('SIGINT');
  assert.equal(await ended, 0);
});
