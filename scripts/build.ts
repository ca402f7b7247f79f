/** `npm run build`: content → checked, built, searchable site. The earlier site stays until the new one is whole. */
import { buildSite } from '../src/integrations/build-site.ts';
import { BUILD_HELP, parseBuildArguments } from './build-arguments.ts';
import { reportFailure } from './report-failure.ts';

const HELP = `usage: npm run build -- [options]

Builds the site. Where the content has an error, or a stage fails, an earlier site stays as it was.

${BUILD_HELP}`;

const options = parseBuildArguments(HELP);
try {
  await buildSite(options, (line) => {
    console.log(line);
  });
} catch (error) {
  reportFailure(error);
}
