/** Files for the host call the commands that everybody else calls, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: { run?: string; uses?: string }[];
}

const read = (folder: string): [name: string, value: unknown][] =>
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8'))]);

const WORKFLOWS = read('.github/workflows') as [
  string,
  { permissions: object; jobs: Record<string, Job> },
][];

/** Names of the options that a script hands to the parser, as `fix` in `fix: { type: 'boolean' }`. */
const listOptions = (script: string): (string | undefined)[] =>
  [...script.matchAll(/^\s*'?(?<name>[\w-]+)'?: \{ type: '/gmu)].map(({ groups }) => groups?.name);

describe.each(WORKFLOWS)('.github/workflows/%s', (_, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('runs commands of package.json with options that they know', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands.filter((line) => line !== 'npm ci')) {
      const [, name = '', , options = ''] =
        /^npm (?:run )?([a-z:]+)( -- (.*))?$/u.exec(command) ?? [];
      expect(Object.keys(scripts), command).toContain(name);
      const [file = ''] = /scripts\/[\w-]+\.ts/u.exec(scripts[name] ?? '') ?? [];
      const { tokens } = parseArgs({ args: options.split(' '), strict: false, tokens: true });
      for (const token of tokens)
        if (token.kind === 'option')
          expect(listOptions(readFileSync(file, 'utf8')), command).toContain(token.name);
    }
  });

  it('may only read, and ends', () => {
    expect(permissions).toEqual({ contents: 'read' });
    // Who publishes runs no command, and so nothing of anybody else's.
    for (const job of Object.values(jobs).filter((one) => one.permissions)) {
      expect(job.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
      expect(job.steps.map(({ run }) => run ?? '')).toEqual(job.steps.map(() => ''));
      expect(job.steps.every(({ uses }) => uses?.startsWith('actions/deploy-pages@'))).toBe(true);
    }
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
});

const FORMS = read('.github/ISSUE_TEMPLATE').filter(([name]) => name !== 'config.yml') as [
  string,
  { name: string; description: string; body: { type: string; id?: string; attributes: object }[] },
][];

it.each(FORMS)('%s is a form with a name, a description and labelled fields', (_, form) => {
  expect(form.name).not.toBe('');
  expect(form.description).toMatch(/\.$/u);
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  for (const { type, attributes } of fields) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    expect(attributes).toHaveProperty('label');
  }
});
