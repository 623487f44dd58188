// Where the outputs under test are, and how they are listed. `run` builds them before the tests start.
import { readdirSync, readFileSync } from 'node:fs';
import { join, dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
export const out = process.env.PLAYBOOK_E2E_OUT ?? join(root, 'artifacts', 'e2e', 'out');
export const shots = join(root, 'artifacts', 'e2e', 'screenshots');

/** The command as `run` has built it. */
export const command = ['dotnet', join(root, 'src', 'Playbook.Cli', 'bin', 'Release', 'net10.0', 'playbook.dll')];

/** Every produced file that ends in one of the endings, with its path below the output folder. */
export function files(...endings) {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(out, path).split(sep).join('/') }));
}

/** The folders of the playbooks. */
export const playbooks = () =>
  readdirSync(out, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort();

export const text = (...parts) => readFileSync(join(out, ...parts), 'utf8');

export const lines = (...parts) =>
  text(...parts).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
