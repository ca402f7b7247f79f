// cspell:ignore titel suports
/** What the language servers of the recommended extensions say of content files, with the settings of the project. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { writeCollections } from '../../src/integrations/editor-schemas.ts';
import { openInEditor, type OpenFile } from './language-server.ts';

const TIMEOUT = 120_000;
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
  string,
  Record<string, string[]>
>;

/** A project as far as an editor asks: schemas, content, and what the development server writes. */
const root = mkdtempSync(join(tmpdir(), 'editor-'));
cpSync('schemas', join(root, 'schemas'), { recursive: true });
cpSync('tests/sites/lighthouses', join(root, 'content'), { recursive: true });
mkdirSync(join(root, 'node_modules'));
writeCollections(root, join(root, 'content'));

let open: OpenFile | undefined;
afterEach(() => open?.close());
afterAll(() => rmSync(root, { recursive: true }));

const spoil = (file: string, from: string, to: string): { file: string; text: string } => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return { file, text: text.replace(from, to) };
};

it.each([
  ['content/topics/people/keepers.md', 'markdown', 'summary', 'One sentence that says what it is'],
  ['content/essays/who-saw-it.mdx', 'mdx', 'question', 'The one question that the essay answers.'],
])(
  'front matter of %s: a wrong key is marked, a key is explained, keys are offered',
  async (file, languageId, key, comment) => {
    open = await openInEditor(
      'astro',
      root,
      { ...spoil(file, 'title:', 'titel:'), languageId },
      {},
    );
    const faults = await open.listFaults();
    expect(faults).toContain('Property titel is not allowed.');
    expect(faults).toContain('Missing property "title".');
    expect(await open.hoverOver(`${key}:`)).toContain(comment);
    expect(await open.listKeys()).toContain('title');
  },
  TIMEOUT,
);

it(
  'a YAML file: a wrong value is marked, a key is explained',
  async () => {
    const schemas = Object.fromEntries(
      Object.entries(settings['yaml.schemas'] ?? {}).map(([schema, files]) => [
        resolve(root, schema),
        files,
      ]),
    );
    open = await openInEditor(
      'yaml',
      root,
      {
        ...spoil('content/claims/keepers.yaml', 'stance: supports', 'stance: suports'),
        languageId: 'yaml',
      },
      { yaml: { schemas, validate: true, hover: true, schemaStore: { enable: false } } },
    );
    expect(await open.listFaults()).toEqual([
      'Value is not accepted. Valid values: "supports", "disputes", "context".',
    ]);
    expect(await open.hoverOver('statement:')).toContain('One checkable statement, in our words.');
  },
  TIMEOUT,
);
