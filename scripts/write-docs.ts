/** `npm run docs`: what is made from the source, for readers and for editors. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCaddy, formatNginx } from '../src/hosts/format-host-files.ts';
import { formatJsonSchemas } from '../src/json-schemas/format-json-schemas.ts';
import { formatProblemDocs } from '../src/problems/format-problem-docs.ts';
import { readArguments, refusePositionals } from './command-line.ts';

const HELP = `usage: npm run docs

Writes docs/problems.md from the tables of problems, schemas/ (a JSON Schema for each kind of content file)
from src/schemas, and deploy/ (settings of servers) from src/hosts.

  --help  this text`;

const SOURCES = 'src/schemas';
const SCHEMAS = 'schemas';

readArguments(HELP, {}, ({ positionals }) => refusePositionals(positionals));
writeFileSync('docs/problems.md', formatProblemDocs());
mkdirSync('deploy', { recursive: true });
writeFileSync('deploy/nginx.conf', formatNginx());
writeFileSync('deploy/Caddyfile', formatCaddy());
const sources = readdirSync(SOURCES).map((file) => readFileSync(join(SOURCES, file), 'utf8'));
mkdirSync(SCHEMAS, { recursive: true });
for (const [file, text] of formatJsonSchemas(sources)) writeFileSync(join(SCHEMAS, file), text);
