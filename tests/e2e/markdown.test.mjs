// The Markdown files, in markdownlint with its default rules; prose lines may be long.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { files, here } from './outputs.mjs';

test('markdownlint finds nothing', () => {
  const pages = files('.md');
  assert.ok(pages.length > 0);
  try {
    execFileSync('node', [join(here, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '--config',
      join(here, '.markdownlint.json'), ...pages.map((p) => `:${p.path}`)], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 });
  } catch (error) {
    assert.fail(String(error.stderr).split('\n').slice(0, 40).join('\n'));
  }
});
