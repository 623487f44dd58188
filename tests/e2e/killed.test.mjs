// Builds that are killed at any moment: what was there is there, whole, and the next build puts everything right.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { command, root } from './outputs.mjs';

const kills = 100;
const samples = ['book-club.zh', 'core-users.en', 'event-dissolve.zh'];

/** A random number from 0 to 1, the same row of them each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const filesOf = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter((name) => !name.startsWith('.playbook-'));

/** Waits until files are being put in their places, which takes a build about a millisecond, so that not every kill comes in time; or until it has ended. */
async function moving(folder, child) {
  while (child.exitCode === null) {
    if (readdirSync(folder).some((name) => name.startsWith('.playbook-') && existsSync(join(folder, name, 'moves')))) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const contents = (folder) => new Map(filesOf(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test(`${kills} builds that are killed leave every file whole, and the next one finishes`, async () => {
  const work = mkdtempSync(join(tmpdir(), 'playbook-killed-'));
  try {
    mkdirSync(join(work, 'p'));
    cpSync(join(root, 'playbooks', 'book-club-roles.zh.playbook'), join(work, 'p', 'book-club-roles.zh.playbook'));
    const write = (version) => samples.forEach((name) => writeFileSync(
      join(work, 'p', `${name}.playbook`),
      readFileSync(join(root, 'playbooks', `${name}.playbook`), 'utf8').replace(/^(手册|playbook)(.*?) "([^"]+)"/m, `$1$2 "$3 ${version}"`)));
    const arguments_ = ['build', 'p', '--out', 'out'];
    const build = () => spawnSync(command[0], [...command.slice(1), ...arguments_], { cwd: work, encoding: 'utf8' });

    const versions = [];
    for (const version of ['A', 'B']) {
      write(version);
      const started = Date.now();
      const done = build();
      assert.equal(done.status, 0, done.stdout + done.stderr);
      versions.push({ version, files: contents(join(work, 'out')), took: Date.now() - started });
    }

    const random = numbers(2027);
    // How long a build takes depends on what else the machine does; the kills follow it, so that they come while one is at work.
    let took = versions[1].took;
    let interrupted = 0;
    let mixed = 0;
    for (let i = 0; i < kills; i++) {
      const { version } = versions[i % 2];
      write(version);
      const child = spawn(command[0], [...command.slice(1), ...arguments_], { cwd: work, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal)));
      const aims = i % 4 === 3;
      await (aims ? moving(join(work, 'out'), child) : new Promise((resolve) => setTimeout(resolve, took * (0.3 + 0.8 * random()))));
      child.kill('SIGKILL');
      const atWork = (await ended) === 'SIGKILL';
      interrupted += atWork ? 1 : 0;
      took *= aims ? 1 : atWork ? 1.03 : 0.9;

      const now = contents(join(work, 'out'));
      const states = new Set();
      for (const [name] of versions[0].files) {
        const state = versions.filter(({ files }) => files.get(name) === now.get(name)).map((v) => v.version).join('');
        assert.notEqual(state, '', `${name} is missing or not whole after kill ${i + 1}`);
        if (state.length === 1) states.add(state);
      }
      mixed += states.size > 1 ? 1 : 0;
    }
    assert.ok(interrupted >= kills / 4, `only ${interrupted} builds were still running when they were killed`);
    console.log(`# ${interrupted} of ${kills} builds were killed at work, some with new files beside old ones: ${mixed}`);

    write('B');
    assert.equal(build().status, 0);
    assert.deepEqual(contents(join(work, 'out')), versions[1].files);
    assert.deepEqual(readdirSync(join(work, 'out')).filter((name) => name.startsWith('.')), []);
    assert.ok(existsSync(join(work, 'out', 'playbook-manifest.json')));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
