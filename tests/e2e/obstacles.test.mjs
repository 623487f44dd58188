// A disk that is full, and one that may only be read: real ones, made of memory.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { command, root } from './outputs.mjs';

const run = (program, ...args) => spawnSync(program, args, { encoding: 'utf8' });

/** Every output with its bytes; the manifest is the compiler's own. */
const contents = (folder) => new Map(readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'playbook-manifest.json')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [relative(folder, path), readFileSync(path).toString('base64')]));

test('a full disk and a read-only one are told of, and what was there stays byte for byte', (t) => {
  const work = mkdtempSync(join(tmpdir(), 'playbook-disk-'));
  const disk = join(work, 'disk');
  mkdirSync(disk);
  if (run('mount', '-t', 'tmpfs', '-o', 'size=64m', 'none', disk).status !== 0) {
    rmSync(work, { recursive: true });
    t.skip('mounting a disk needs root');
    return;
  }

  try {
    const remount = (options) => assert.equal(run('mount', '-o', `remount,${options}`, disk).status, 0);
    cpSync(join(root, 'playbooks', 'book-club-roles.zh.playbook'), join(work, 'book-club-roles.zh.playbook'));
    const sample = readFileSync(join(root, 'playbooks', 'book-club.zh.playbook'), 'utf8');
    const build = (title, language) => {
      writeFileSync(join(work, 'club.playbook'), sample.replaceAll('好书共读书友会', title));
      const done = spawnSync(
        command[0], [...command.slice(1), 'build', 'club.playbook', '--out', 'disk/out', '--diagnostics', 'short', '--lang', language], { cwd: work, encoding: 'utf8' });
      return [done.status, done.stdout];
    };

    assert.deepEqual(build('好书共读书友会', 'zh'), [0, '']);
    const before = contents(join(disk, 'out'));
    const used = Number(run('df', '--output=used', disk).stdout.split('\n')[1]);
    const place = 'club.playbook:5:1: error PB5033: ';

    // Some of the new outputs fit beside the old ones, and not all.
    remount(`size=${used + 200}k`);
    assert.deepEqual(build('新书共读书友会', 'zh'), [3, `${place}写不了“disk/out/club”：磁盘已满；原有的文件没有改动\n`]);
    assert.deepEqual(contents(join(disk, 'out')), before);
    assert.deepEqual(build('新书共读书友会', 'en'), [3, `${place}“disk/out/club” cannot be written: the disk is full; the files there are as they were\n`]);
    assert.deepEqual(readdirSync(join(disk, 'out')).filter((name) => name.startsWith('.')), []);

    remount('size=64m,ro');
    const [code, told] = build('新书共读书友会', 'zh');
    assert.equal(code, 3);
    assert.match(told, /error PB5033: 写不了“disk\/out\/club”：所在的磁盘是只读的；原有的文件没有改动\n/);
    assert.deepEqual(contents(join(disk, 'out')), before);

    remount('rw');
    assert.deepEqual(build('新书共读书友会', 'zh'), [0, '']);
    assert.notDeepEqual(contents(join(disk, 'out')), before);
  } finally {
    run('umount', disk);
    rmSync(work, { recursive: true });
  }
});
