// The .ics files, read by three programs: they must see the same events and to-dos, and those must be the plan's. Then a plan
// that changes: what moved has a higher sequence, what went is cancelled, in the eyes of all three.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { command, files, here, lines, playbooks, root } from './outputs.mjs';

const calendars = files('.ics');
const binary = join(mkdtempSync(join(tmpdir(), 'playbook-ical-')), 'read_ics');
execFileSync('cc', [join(here, 'read_ics.c'), '-o', binary, '-lical']);

const run = (program, args) => JSON.parse(execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));

function readWithIcalJs(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const zones = new Map(calendar.getAllSubcomponents('vtimezone').map((zone) => {
    const made = new ICAL.Timezone(zone);
    return [made.tzid, made];
  }));
  const moment = (component, name) => {
    const property = component.getFirstProperty(name);
    if (!property) return null;
    const time = property.getFirstValue();
    if (time.isDate) return time.toString();
    const tzid = property.getParameter('tzid');
    if (tzid) {
      assert.ok(zones.has(tzid), `${path}: no VTIMEZONE for ${tzid}`);
      time.zone = zones.get(tzid);
    }
    return time.toUnixTime();
  };
  const entry = (component) => ({
    type: component.name.toUpperCase(),
    uid: component.getFirstPropertyValue('uid'),
    sequence: component.getFirstPropertyValue('sequence'),
    status: component.getFirstPropertyValue('status'),
    summary: component.getFirstPropertyValue('summary'),
    description: component.getFirstPropertyValue('description'),
    start: moment(component, 'dtstart'),
    end: moment(component, 'dtend'),
    due: moment(component, 'due'),
    alarms: component.getAllSubcomponents('valarm').length,
  });
  return {
    method: calendar.getFirstPropertyValue('method'),
    entries: calendar.getAllSubcomponents().filter((c) => c.name === 'vevent' || c.name === 'vtodo').map(entry),
  };
}

/** What three programs read in files; fails where they do not agree. */
function readByAll(paths) {
  const byPython = run('/usr/bin/python3', [join(here, 'read_ics.py'), ...paths]);
  const byLibical = run(binary, paths);
  return new Map(paths.map((path) => {
    const byScript = readWithIcalJs(path);
    assert.deepEqual(byPython[path], byScript, `python-icalendar and ical.js: ${path}`);
    assert.deepEqual(byLibical[path], byScript, `libical and ical.js: ${path}`);
    assert.equal(byScript.method, 'PUBLISH', path);
    assert.equal(new Set(byScript.entries.map((e) => e.uid)).size, byScript.entries.length, `${path}: uids are unique`);
    return [path, byScript.entries];
  }));
}

const read = readByAll(calendars.map((c) => c.path));

test('every playbook has a calendar of its own, of its roles, of its channels and of its messages', () => {
  for (const playbook of playbooks()) {
    for (const name of ['calendar.ics', 'announcements.ics', 'roles/', 'channels/']) {
      assert.ok(calendars.some((c) => c.name.startsWith(`${playbook}/${name}`)), `${playbook}/${name}`);
    }
  }
});

test('a first build has events and, with their roles, duties that are due, as python-icalendar, libical and ical.js agree', () => {
  for (const { path, name } of calendars) {
    const entries = read.get(path);
    assert.ok(entries.length > 0, `${name} has entries`);
    assert.ok(entries.every((e) => e.sequence === 0 && e.status === null), `${name}: a first build`);
    const isRole = name.includes('/roles/');
    assert.ok(entries.every((e) => e.type === 'VEVENT' || (e.due !== null && isRole)), `${name}: duties are due, and stand with their role`);
  }
});

test('what stands in the calendar of a role or channel stands in that of everybody, alike', () => {
  for (const playbook of playbooks()) {
    const of = (part) => calendars.filter((c) => c.name.startsWith(`${playbook}/${part}`)).flatMap((c) => read.get(c.path));
    const everybody = new Map(of('calendar.ics').map((e) => [e.uid, e]));
    for (const event of [...of('roles/'), ...of('channels/')].filter((e) => e.type === 'VEVENT')) {
      assert.deepEqual(event, everybody.get(event.uid), playbook);
    }
  }
});

test('the calendar of the messages has each dated message with its text', () => {
  for (const playbook of playbooks()) {
    const entries = read.get(calendars.find((c) => c.name === `${playbook}/announcements.ics`).path);
    const dated = lines(playbook, 'announcements.jsonl').filter((line) => line.date);
    assert.equal(entries.length, dated.length, playbook);
    const texts = (all) => all.map((t) => t.replace(/\r\n?/g, '\n')).sort();
    assert.deepEqual(texts(entries.map((e) => e.description)), texts(dated.map((line) => line.text)), playbook);
    assert.deepEqual(entries.map((e) => e.alarms), entries.map((e) => (typeof e.start === 'number' ? 1 : 0)), playbook);
  }
});

const changes = {
  zh: {
    move: ['第1天 20:00 仪式 "开营仪式"', '第1天 19:30 仪式 "开营仪式"'],
    drop: /^ *每周日 20:00 +精华 .*\n/m,
    duty: ['职责  "整理一周精华" 每周日', '职责  "整理一周精华" 每周日 18:00'],
    titles: { moved: '开营仪式', dropped: '共读笔记', duty: '整理一周精华' },
  },
  en: {
    move: ['day 1 at 20:00 ceremony "Opening night"', 'day 1 at 19:30 ceremony "Opening night"'],
    drop: /^ *every sunday at 20:00 +digest .*\n/m,
    duty: ['duty     "gather the best of the week" every sunday', 'duty     "gather the best of the week" every sunday at 18:00'],
    titles: { moved: 'Opening night', dropped: 'Shared notes', duty: 'gather the best of the week' },
  },
};

for (const [language, change] of Object.entries(changes)) {
  test(`what moves or goes is told to those who subscribed (${language})`, () => {
    const work = mkdtempSync(join(tmpdir(), 'playbook-calendars-'));
    try {
      const [plan, roles] = [`book-club.${language}.playbook`, `book-club-roles.${language}.playbook`];
      for (const name of [plan, roles]) copyFileSync(join(root, 'playbooks', name), join(work, name));
      const build = () => execFileSync(command[0], [...command.slice(1), 'build', plan, '--out', 'out'], { cwd: work, stdio: 'pipe' });
      const all = () => {
        const folder = join(work, 'out');
        const paths = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ics')).sort();
        const read = readByAll(paths.map((name) => join(folder, name)));
        return new Map(paths.map((name) => [name.replace(/^[^/]*\//, ''), read.get(join(folder, name))]));
      };
      const edit = (name, from, to) => {
        const text = readFileSync(join(work, name), 'utf8');
        const edited = text.replace(from, to);
        assert.notEqual(edited, text, `${name} has ${from}`);
        writeFileSync(join(work, name), edited);
      };

      build();
      const before = all();
      edit(plan, ...change.move);
      edit(plan, change.drop, '');
      edit(roles, ...change.duty);
      build();
      const after = all();

      for (const name of ['calendar.ics', 'roles/host.ics', 'announcements.ics']) {
        const [was, now] = [before.get(name), after.get(name)].map((entries) => entries.find((e) => e.summary.endsWith(change.titles.moved)));
        assert.equal(was.uid, now.uid, name);
        assert.deepEqual([was.sequence, now.sequence, now.start - was.start], [0, 1, -1800], name);
      }
      for (const name of ['calendar.ics', 'roles/editor.ics', 'channels/club.ics', 'announcements.ics']) {
        const of = (entries) => entries.get(name).filter((e) => e.summary.endsWith(change.titles.dropped));
        const [was, now] = [of(before), of(after)];
        assert.ok(was.length > 0, `${name} had it`);
        assert.deepEqual(now.map((e) => e.uid).sort(), was.map((e) => e.uid).sort(), name);
        assert.deepEqual(now.map((e) => [e.sequence, e.status]), was.map(() => [1, 'CANCELLED']), name);
        assert.deepEqual(now.map((e) => e.start).sort(), was.map((e) => e.start).sort(), name);
      }
      const duties = (entries) => entries.get('roles/editor.ics').filter((e) => e.type === 'VTODO' && e.summary === change.titles.duty);
      assert.ok(duties(before).length > 0, 'there are duties');
      assert.deepEqual(duties(after).map((e) => [e.uid, e.sequence]), duties(before).map((e) => [e.uid, 1]));
      assert.ok(duties(before).every((e) => typeof e.due === 'string') && duties(after).every((e) => typeof e.due === 'number'));

      const others = (entries) => [...entries].flatMap(([name, list]) => list.map((e) => ({ name, ...e })))
        .filter((e) => !Object.values(change.titles).some((title) => e.summary.includes(title)));
      assert.deepEqual(others(after).map((e) => [e.name, e.uid, e.sequence]), others(before).map((e) => [e.name, e.uid, 0]), 'the rest is as it was');

      edit(plan, change.move[1], change.move[1] + ' ');
      build();
      assert.deepEqual(all(), after, 'nothing changes when nothing changed');
    } finally {
      rmSync(work, { recursive: true });
    }
  });
}

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
