/** `npm run template -- <folder>`: the content of another documentary, empty, that can be checked and built at once. */
import { join } from 'node:path';
import {
  copyTemplate,
  OccupiedFolderError,
  RefusedFolderError,
} from '../src/template/copy-template.ts';
import { readArguments, UsageError } from './command-line.ts';

const TEMPLATE = join(import.meta.dirname, '../templates/documentary');
const HELP = `usage: npm run template -- <folder>

Makes a folder with the content of an empty documentary, to begin another one with.

  --help  this text`;

const folder = readArguments(HELP, {}, ({ positionals: [name, ...more] }) => {
  if (!name) throw new UsageError('Name the folder that is to be made.');
  if (more.length > 0)
    throw new UsageError(`One folder is enough: "${more.join(' ')}" is too many.`);
  return name;
});
try {
  const files = copyTemplate(TEMPLATE, folder);
  console.log(`${folder} has ${files.length} files. Next:

1. Say in ${join(folder, 'site.yaml')} what the publication is called, and where it will stand.
2. Enter the first source: npm run ingest -- <article> --content ${folder}, or npm run new -- source.
3. Read it as you write: npm run dev -- --content ${folder}, and npm run check -- --content ${folder}.`);
} catch (error) {
  const isAboutFolder = error instanceof OccupiedFolderError || error instanceof RefusedFolderError;
  if (!isAboutFolder) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
