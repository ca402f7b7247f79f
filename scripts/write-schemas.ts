/** Writes `schemas/`: a JSON Schema for each kind of content file, made from `src/schemas/`, for editors. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatJsonSchemas } from '../src/json-schemas/format-json-schemas.ts';

const SOURCES = 'src/schemas';
const FOLDER = 'schemas';

const sources = readdirSync(SOURCES).map((file) => readFileSync(join(SOURCES, file), 'utf8'));
mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of formatJsonSchemas(sources)) writeFileSync(join(FOLDER, file), text);
