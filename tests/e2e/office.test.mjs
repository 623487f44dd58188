// The workbooks and documents, opened by LibreOffice and turned into what people see: pages, and tables of plain text.
import { test, before } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { files, here, out, root } from './outputs.mjs';

const made = join(root, 'artifacts', 'e2e', 'office');
const shown = ['book-club.zh', 'book-club.en'];
const documents = files('.docx').filter((d) => shown.includes(d.name.split('/')[0]));
// Field 76 joins with commas, UTF-8, every sheet into a file of its own.
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function convert(to, folder, ...paths) {
  mkdirSync(folder, { recursive: true });
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(made, 'profile')).href}`, '--headless', '--convert-to', to,
    '--outdir', folder, ...paths], { stdio: 'pipe', timeout: 300_000 });
}

// Times are numbers to LibreOffice, which writes them in a way of its own: 08:00:00 PM.
const clock = (cell) => cell.replace(/^(\d\d):(\d\d):00 ([AP])M$/, (_, hour, minute, half) =>
  `${String((Number(hour) % 12) + (half === 'P' ? 12 : 0)).padStart(2, '0')}:${minute}`);

const table = (path) => JSON.parse(execFileSync('/usr/bin/python3', [join(here, 'read_csv.py'), path], { encoding: 'utf8' }))[path];
const words = (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
const facts = (pdf) => execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
const pictures = (pdf) => execFileSync('pdftoppm', ['-r', '60', '-png', pdf, pdf.slice(0, -4)]);

before(() => {
  rmSync(made, { recursive: true, force: true });
  for (const playbook of shown) {
    const folder = join(made, playbook);
    convert(csv, folder, join(out, playbook, 'calendar.xlsx'));
    convert('pdf', folder, join(out, playbook, 'calendar.xlsx'));
    convert(csv, folder, join(out, playbook, 'ledger.xlsx'));
    for (const part of new Set(documents.filter((d) => d.name.startsWith(playbook)).map((d) => dirname(d.path)))) {
      convert('pdf', join(made, dirname(documents.find((d) => dirname(d.path) === part).name)), ...documents.filter((d) => dirname(d.path) === part).map((d) => d.path));
    }
  }
});

test('a workbook reads as the table does, dates and times included', () => {
  for (const [playbook, sheet] of [['book-club.zh', '日历'], ['book-club.en', 'Calendar']]) {
    assert.deepEqual(table(join(made, playbook, `calendar-${sheet}.csv`)).map((row) => row.map(clock)), table(join(out, playbook, 'calendar.csv')));
  }
});

test('the books add up to what their page says', () => {
  for (const [playbook, sheet, total] of [['book-club.zh', '支出', '合计'], ['book-club.en', 'Spending', 'Total']]) {
    const rows = table(join(made, playbook, `ledger-${sheet}.csv`));
    const amount = (row) => Number(row[6].replaceAll(',', ''));
    const sum = rows.find((row) => row[1] === total);
    assert.equal(amount(sum), rows.slice(1).filter((row) => row !== sum && row[6]).reduce((all, row) => all + amount(row), 0));
    const page = readFileSync(join(out, playbook, 'ledger.md'), 'utf8');
    assert.ok(page.replaceAll(',', '').includes(String(amount(sum))), page.slice(0, 400));
  }
});

test('a role has a sheet of its own days', () => {
  const rows = table(join(made, 'book-club.zh', 'calendar-提问官.csv')).slice(1);
  assert.ok(rows.length > 0);
  for (const row of rows) assert.equal(row[8], '提问官');
});

test('a workbook prints across A4, with the head on every page and without the ids', () => {
  for (const [playbook, head] of [['book-club.zh', '日期'], ['book-club.en', 'Weekday']]) {
    const pdf = join(made, playbook, 'calendar.pdf');
    assert.match(facts(pdf), /Page size: +84[12][.\d]* x 59[45]/);
    const pages = words(pdf).split('\f').filter((page) => page.trim());
    assert.ok(pages.length > 1);
    for (const page of pages) assert.ok(page.includes(head), page.slice(0, 200));
    assert.doesNotMatch(words(pdf), /remind-0d/);
    pictures(pdf);
  }
});

test('every document opens, tells its headings in order, and has numbered A4 pages', () => {
  assert.ok(documents.length > 10);
  for (const { name } of documents) {
    const pdf = join(made, dirname(name), `${basename(name, '.docx')}.pdf`);
    const markdown = readFileSync(join(out, name.replace(/docx$/, 'md')), 'utf8').replace(/^(`{3,})text\n[^]*?\n\1$/gm, '');
    // Spaces between Chinese and Latin letters are the layout's.
    const plain = (text) => text.replace(/[\s\\]/g, '').replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '');
    let rest = plain(words(pdf).replace(/^.* \d+ ?\/ ?\d+$/gm, ''));
    for (const [, heading] of markdown.matchAll(/^#{1,3} (.*)$/gm)) {
      const at = rest.indexOf(plain(heading));
      assert.ok(at >= 0, `${name}: ${heading}`);
      rest = rest.slice(at);
    }
    assert.match(facts(pdf), /Page size: +59[45][.\d]* x 84[12]/);
    const pages = Number(/Pages: +(\d+)/.exec(facts(pdf))[1]);
    assert.match(words(pdf), new RegExp(` ${pages} ?/ ?${pages}$`, 'm'), `${name} counts its pages`);
    assert.match(facts(pdf), /Title: +\S/);
    pictures(pdf);
  }
});
