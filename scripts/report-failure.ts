import { RefusedBuildError } from '../src/integrations/build-site.ts';

/** Says why there is no new site; the stack only where DEBUG is set. */
export function reportFailure(error: unknown): void {
  const { message, stack, loc } = error as Error & { loc?: { file?: string; line?: number } };
  const isRefused = error instanceof RefusedBuildError || loc?.file === undefined;
  console.error(isRefused ? message : `${loc.file}:${loc.line ?? 1}  ${message}`);
  if (process.env.DEBUG) console.error(stack);
  console.error('\nThe site was not built; an earlier one stays as it was.');
  process.exitCode = 1;
}
