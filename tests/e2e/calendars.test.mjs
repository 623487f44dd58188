// The .ics files, read by three programs: they must see the same events, and those must be the plan's.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { files, here, playbooks } from './outputs.mjs';

const calendars = files('.ics');

function readWithIcalJs(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((zone) => {
    const made = new ICAL.Timezone(zone);
    return [made.tzid, made];
  }));
  const moment = (property) => {
    const time = property.getFirstValue();
    if (time.isDate) return time.toString();
    const tzid = property.getParameter('tzid');
    if (tzid) {
      assert.ok(zones.has(tzid), `${path}: no VTIMEZONE for ${tzid}`);
      time.zone = zones.get(tzid);
    }
    return time.toUnixTime();
  };
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    start: moment(event.getFirstProperty('dtstart')),
    end: event.hasProperty('dtend') ? moment(event.getFirstProperty('dtend')) : null,
    alarms: event.getAllSubcomponents('valarm').length,
  })).sort((a, b) => (a.uid < b.uid ? -1 : 1));
}

test('every playbook has a calendar and one for each role', () => {
  for (const playbook of playbooks()) {
    assert.ok(calendars.some((c) => c.name === `${playbook}/calendar.ics`), playbook);
    assert.ok(calendars.some((c) => c.name.startsWith(`${playbook}/roles/`)), playbook);
  }
});

test('python-icalendar and ical.js see the same events', () => {
  const byPython = JSON.parse(execFileSync('/usr/bin/python3', [join(here, 'read_ics.py'), ...calendars.map((c) => c.path)],
    { encoding: 'utf8', maxBuffer: 1 << 28 }));
  for (const { path, name } of calendars) {
    const byScript = readWithIcalJs(path);
    assert.ok(byScript.length > 0, `${name} has events`);
    assert.deepEqual(byPython[path], byScript, name);
    assert.equal(new Set(byScript.map((e) => e.uid)).size, byScript.length, `${name}: uids are unique`);
  }
});

test('libical reads every calendar without an error and counts the same events', () => {
  const binary = join(mkdtempSync(join(tmpdir(), 'playbook-ical-')), 'count');
  execFileSync('cc', [join(here, 'count_events.c'), '-o', binary, '-lical']);
  for (const { path, name } of calendars) {
    const count = Number(execFileSync(binary, [path], { encoding: 'utf8' }));
    assert.equal(count, readWithIcalJs(path).length, name);
  }
});

test('lines end in CRLF, hold at most 75 octets and never cut a character', () => {
  for (const { path, name } of calendars) {
    const bytes = readFileSync(path);
    const strict = new TextDecoder('utf-8', { fatal: true });
    let start = 0;
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i] !== 10) continue;
      assert.equal(bytes[i - 1], 13, `${name}: byte ${i} is a bare line feed`);
      assert.ok(i - 1 - start <= 75, `${name}: a line of ${i - 1 - start} octets`);
      assert.doesNotThrow(() => strict.decode(bytes.subarray(start, i - 1)), `${name}: a fold cuts a character`);
      start = i + 1;
    }
    assert.equal(start, bytes.length, `${name} ends with a line end`);
  }
});
