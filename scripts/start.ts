/** `npm start`: builds the site and serves it on a loopback port. */
import { buildSite, InvalidContentError } from '../src/integrations/build-site.ts';
import { serveFolder } from '../src/integrations/serve-folder.ts';
import { parseBuildArguments } from './build-arguments.ts';

const PREFERRED_PORT = 4321;

const options = parseBuildArguments(process.argv.slice(2));
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
  if (!(error instanceof InvalidContentError)) throw error;
  console.error(`${error.message}\n\nThe site was not built.`);
  process.exitCode = 1;
}
