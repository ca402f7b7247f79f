/** `npm run build`: content → checked, built, searchable site. The earlier site stays until the new one is whole. */
import { buildSite } from '../src/integrations/build-site.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { reportFailure } from './report-failure.ts';

const options = parseBuildArguments(process.argv.slice(2));
try {
  await buildSite(options, (line) => {
    console.log(line);
  });
} catch (error) {
  reportFailure(error);
}
