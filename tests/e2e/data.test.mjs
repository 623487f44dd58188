// The .csv, .json and .jsonl files, read by Python and node.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, here, lines, playbooks } from './outputs.mjs';

const tables = files('.csv');
const rows = JSON.parse(execFileSync('/usr/bin/python3', [join(here, 'read_csv.py'), ...tables.map((t) => t.path)],
  { encoding: 'utf8', maxBuffer: 1 << 28 }));

test('every table is a rectangle with a header, and its rows are not empty', () => {
  assert.ok(tables.length >= playbooks().length);
  for (const { path, name } of tables) {
    const [header, ...body] = rows[path];
    assert.ok(header.length > 5 && body.length > 0, name);
    for (const row of body) assert.equal(row.length, header.length, `${name}: ${row.join('|')}`);
  }
});

test('no cell begins like a formula', () => {
  for (const { path, name } of tables) {
    for (const cell of rows[path].flat()) assert.doesNotMatch(cell, /^[=+@\t\r]/, name);
  }
});

test('JSON files parse in Python too, and announcements have their facts', () => {
  for (const { path } of files('.json')) execFileSync('/usr/bin/python3', ['-m', 'json.tool', path, '/dev/null']);
  for (const playbook of playbooks()) {
    const messages = lines(playbook, 'announcements.jsonl');
    assert.ok(messages.length > 20, playbook);
    for (const message of messages) {
      assert.equal(typeof message.text, 'string');
      assert.ok(message.text.trim().length > 0, `${playbook} ${message.id} says something`);
      assert.doesNotMatch(message.text, /\{\{|\}\}/, `${playbook} ${message.id} is rendered`);
    }
    assert.equal(new Set(messages.map((m) => m.id)).size, messages.length, `${playbook}: ids are unique`);
  }
});

test('no output has a byte order mark or a carriage return (calendars and tables aside), and each ends its last line', () => {
  for (const { path, name } of files('.md', '.html', '.json', '.jsonl')) {
    const content = readFileSync(path, 'utf8');
    assert.notEqual(content.codePointAt(0), 0xfeff, name);
    assert.ok(!content.includes('\r'), name);
    assert.ok(content.endsWith('\n'), name);
  }
});
