/** `npm run build`: content → checked, built, searchable site. The earlier site stays until the new one is whole. */
import { buildSite, InvalidContentError } from '../src/integrations/build-site.ts';
import { parseBuildArguments } from './build-arguments.ts';

try {
  await buildSite(parseBuildArguments(process.argv.slice(2)), (line) => {
    console.log(line);
  });
} catch (error) {
  if (!(error instanceof InvalidContentError)) throw error;
  console.error(`${error.message}\n\nThe site was not built; an earlier one stays as it was.`);
  process.exitCode = 1;
}
