/** What the linter checks; `docs/architecture.md` gives the reasons for the import boundaries. */
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const SCRIPTS = ['**/*.{js,mjs,ts}'];

/**
 * The folders of `src/` in the order of the data, and what each may import beside itself:
 * everything of the folders in `allow`, only types of those in `types`.
 *
 * @type {Record<string, { allow?: string[], types?: string[] }>}
 */
const FOLDERS = {
  interface: {},
  schemas: {},
  languages: {},
  models: { types: ['schemas'] },
  problems: {},
  template: {},
  'json-schemas': { allow: ['schemas'] },
  annotations: { allow: ['problems'], types: ['schemas'] },
  corpus: { allow: ['schemas', 'annotations', 'problems'] },
  graph: { allow: ['corpus', 'models', 'languages', 'schemas', 'annotations', 'problems'] },
  editing: { allow: ['graph', 'corpus', 'schemas', 'annotations', 'problems'] },
  ingest: { allow: ['editing', 'graph', 'corpus', 'schemas', 'annotations', 'problems'] },
  metadata: { allow: ['graph'], types: ['corpus', 'schemas'] },
  figures: { allow: ['graph'], types: ['corpus', 'schemas'] },
  'page-data': {
    allow: ['graph', 'metadata', 'figures', 'models', 'annotations', 'schemas'],
    types: ['corpus'],
  },
  datasets: {
    allow: ['graph', 'metadata', 'page-data', 'schemas', 'annotations'],
    types: ['corpus'],
  },
  islands: { allow: ['models'] },
  styles: {},
  // What the marks of a text render as: the only components that ask the graph.
  'components/annotations': { allow: ['graph', 'page-data', 'islands', 'components'] },
  components: {
    allow: ['components/annotations', 'page-data', 'figures', 'islands', 'layouts', 'styles'],
    types: ['models', 'datasets'],
  },
  layouts: {
    allow: ['page-data', 'metadata', 'hosts', 'figures', 'islands', 'components', 'styles'],
  },
  pages: {
    allow: [
      'schemas',
      'problems',
      'graph',
      'metadata',
      'figures',
      'page-data',
      'datasets',
      'islands',
      'styles',
      'components',
      'layouts',
      'integrations',
    ],
  },
  hosts: {},
  exports: { allow: ['graph'], types: ['schemas'] },
  integrations: {
    allow: [
      'annotations',
      'graph',
      'corpus',
      'exports',
      'hosts',
      'schemas',
      'json-schemas',
      'problems',
    ],
  },
};

/** Files and folders that no folder of `src/` may import; they may import any of `src/`. */
const ENTRY_POINTS = [
  { type: 'scripts', pattern: 'scripts' },
  { type: 'tests', pattern: 'tests' },
];

/** The thin shell; all else of `src/` runs in plain Node. */
const MAY_IMPORT_ASTRO = [
  'src/pages/**',
  'src/layouts/**',
  'src/components/**',
  'src/integrations/**',
  'src/content.config.ts',
  'src/graph/index.ts',
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist-*/',
    '.astro/',
    'test-results/',
    'playwright-report/',
    'coverage/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: SCRIPTS,
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number has one obvious form in a text; the rule is there for objects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => log(x)` reads better than a block, and nobody uses what it returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `import type` makes it plain, to the reader and to the boundaries below, that nothing runs.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Leaving a property out of a copy: `const { text, ...rest } = entry`.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // Templates are checked by their syntax; their types by `astro check`, which knows `Astro.props`.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      tseslint.configs.disableTypeChecked,
    ],
  },
  {
    // Plain TypeScript cannot see into `.astro` modules; `astro check` can.
    files: ['src/{components,layouts,pages}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: [...SCRIPTS, '**/*.astro'],
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      // TypeScript knows the globals, `astro check` those of templates.
      'no-undef': 'off',
    },
  },

  // A name that is the same everywhere can be searched for.
  {
    files: ['src/**/*.ts', 'scripts/**', 'tests/**'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  { files: ['src/**', 'scripts/**'], rules: { 'max-lines': ['error', 300] } },
  { files: ['src/islands/**'], rules: { 'max-lines': ['error', 150] } },
  // One file is one language: whoever translates has every word before them.
  { files: ['src/interface/**'], rules: { 'max-lines': 'off' } },
  { files: ['src/**'], rules: { 'no-console': 'error' } },

  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.astro'] } },
      'boundaries/elements': [
        ...Object.keys(FOLDERS).map((type) => ({ type, pattern: `src/${type}` })),
        ...ENTRY_POINTS,
      ],
      'boundaries/files': [
        { category: 'collections', pattern: 'src/content.config.ts' },
        { category: 'middleware', pattern: 'src/middleware.ts' },
      ],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            '{{from.element.type}} must not import this from {{to.element.type}} (see FOLDERS in eslint.config.js)',
          policies: [
            {
              from: { file: { categories: 'collections' } },
              allow: allowing(['corpus', 'graph']),
            },
            {
              from: { file: { categories: 'middleware' } },
              allow: allowing(['graph', 'languages']),
            },
            ...Object.entries(FOLDERS).flatMap(([folder, { allow = [], types = [] }]) => {
              const from = { element: { type: folder } };
              return [
                { from, allow: allowing([folder, ...allow]) },
                { from, allow: { ...allowing(types), dependency: { kind: 'type' } } },
              ];
            }),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: MAY_IMPORT_ASTRO,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^astro:',
              message:
                'Only pages, layouts, components, integrations, content.config.ts and graph/index.ts know Astro.',
            },
          ],
        },
      ],
    },
  },
  {
    // A <script> in a template; the boundaries cannot resolve a path that starts inside a file.
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\.(?!.*/islands/)`,
              message: 'What runs in the browser is an island: import it from src/islands.',
            },
          ],
        },
      ],
    },
  },
);

/** @param {string[]} types of elements that may be imported */
function allowing(types) {
  return { to: { element: { types: { anyOf: types } } } };
}
