/** `npm start`: builds the site and serves it on a loopback port. */
import { buildSite } from '../src/integrations/build-site.ts';
import { serveFolder } from '../src/integrations/serve-folder.ts';
import { BUILD_HELP, parseBuildArguments } from './build-arguments.ts';
import { reportFailure } from './report-failure.ts';

const PREFERRED_PORT = 4321;

const HELP = `usage: npm start -- [options]

Builds the site and serves it on this machine until Ctrl+C: on the port that the variable PORT names
(default: ${PREFERRED_PORT}), or on a free one where that is taken.

${BUILD_HELP}`;

const options = parseBuildArguments(HELP);
try {
  await buildSite(options, (line) => {
    console.log(line);
  });
  const { address } = await serveFolder(
    options.out,
    options.base,
    Number(process.env.PORT ?? PREFERRED_PORT),
  );
  console.log(`\nThe site is at ${address}\nPress Ctrl+C to stop.`);
} catch (error) {
  reportFailure(error);
}
