// Playbooks in which every text is an attack: whatever an author writes is data in every output, and a browser runs none of it.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultsOf, launch } from './browser.mjs';
import { command, root } from './outputs.mjs';

// One after the other, so that each stands in every sort of place somewhere.
const attacks = [
  '<img src=x onerror=attacked()>', '</script><script>attacked()</script>', '<svg onload=attacked()>', '[x](javascript:attacked())',
  '<a href=javascript:attacked()>x</a>', '</style><script>attacked()</script>', '`\'+attacked()+\'`', '--><script>attacked()</script>',
  '<iframe srcdoc=attacked()>', '![x](http://attack.invalid/x.png)', '<http://attack.invalid/>', ']]><script>attacked()</script>',
  '&lt;script&gt;attacked()&lt;/script&gt;', '|attacked|', 'END:VEVENT',
];
const formulas = ['=1+1', '+1', '-1', '@SUM(1)'];
const work = mkdtempSync(join(tmpdir(), 'playbook-attack-'));
const out = join(work, 'out');
let browser;
let built;

// The same text has the same attack wherever it stands, so that names still name what they named.
const sumOf = (text) => [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 9973, 7);

/** A sample with an attack behind every text on a line, and the beginning of a formula before some. */
const attacked = (source) => source.split('\n').map((line) => (
  /^\s*(#|引入|import|模板|template|时区|time-?zone|期望|expect)|期望 |expect |基于|based on|每行|each row|\{\{/.test(line) ? line : line.replace(/"([^"{}]+)"/g, (whole, text) => {
    const sum = sumOf(text);
    return `"${sum % 7 === 0 ? `${formulas[sum % formulas.length]} ` : ''}${text}${attacks[sum % attacks.length]}"`;
  }))).join('\n');

before(async () => {
  for (const name of readdirSync(join(root, 'playbooks')).filter((file) => file.endsWith('.playbook'))) {
    mkdirSync(join(work, 'p'), { recursive: true });
    writeFileSync(join(work, 'p', name), attacked(readFileSync(join(root, 'playbooks', name), 'utf8')));
  }
  cpSync(join(root, 'playbooks', 'data'), join(work, 'p', 'data'), { recursive: true });
  built = spawnSync(command[0], [...command.slice(1), 'build', 'p', '--out', 'out', '--lang', 'en', '--diagnostics', 'short'], { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

const filesOf = (ending) => readdirSync(out, { recursive: true }).filter((name) => name.endsWith(ending)).sort();

test('samples build with an attack in their texts', () => {
  const folders = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.log(`# ${folders.length} playbooks built; ${built.stderr.trim()}`);
  // An attack makes some titles longer than their channel takes; those playbooks are refused, and for nothing else.
  const errors = built.stdout.split('\n').filter((line) => line.includes(' error '));
  assert.deepEqual(errors.filter((line) => !line.includes(' error PB4603')), []);
  assert.ok(folders.length >= 15);
});

test('a browser runs none of it and asks nobody for anything', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => { window.attacked = () => { window.wasAttacked = true; }; });
  const page = await context.newPage();
  const faults = faultsOf(page);
  for (const name of [...filesOf('.html'), ...filesOf('.svg')]) {
    if (name.includes('roles/') && !name.endsWith('host.html')) continue;
    await page.goto(pathToFileURL(join(out, name)).href);
    const found = await page.evaluate(() => ({
      ran: window.wasAttacked === true,
      handlers: [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name)).filter((n) => n.startsWith('on')),
      links: [...document.querySelectorAll('[href],[src],[action]')]
        .flatMap((e) => ['href', 'src', 'action'].map((n) => e.getAttribute(n)))
        .filter((v) => v && /^\s*(javascript|vbscript|data:text)/i.test(v)),
      strange: document.querySelectorAll('iframe, object, embed, form[action], base, link[rel=stylesheet]').length,
    }));
    assert.deepEqual(found, { ran: false, handlers: [], links: [], strange: 0 }, name);
    assert.deepEqual(faults, [], name);
  }
});

test('a spreadsheet reads no cell as a formula', () => {
  for (const name of filesOf('.csv')) {
    const rows = JSON.parse(execFileSync('/usr/bin/python3', ['-c',
      'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))))', join(out, name)], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    for (const cell of rows.flat()) {
      assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d+$)/, `${name}: ${cell.slice(0, 60)}`);
    }
  }
});

test('a calendar program reads the events and no others', () => {
  for (const name of filesOf('calendar.ics')) {
    const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c',
      'import icalendar,json,sys; c=icalendar.Calendar.from_ical(open(sys.argv[1],"rb").read()); print(json.dumps([[x.name, len(x.errors)] for x in c.walk()]))', join(out, name)], { encoding: 'utf8' }));
    const written = readFileSync(join(out, name), 'utf8').split('\r\n');
    assert.equal(read.filter(([kind]) => kind === 'VEVENT').length, written.filter((line) => line === 'BEGIN:VEVENT').length, name);
    assert.equal(written.filter((line) => line === 'BEGIN:VEVENT').length, written.filter((line) => line === 'END:VEVENT').length, name);
    assert.deepEqual(read.filter(([, errors]) => errors > 0), [], name);
  }
});

test('data stays data', () => {
  for (const name of filesOf('.json')) JSON.parse(readFileSync(join(out, name), 'utf8'));
  for (const name of filesOf('.jsonl')) readFileSync(join(out, name), 'utf8').split('\n').filter(Boolean).forEach((line) => JSON.parse(line));
});
