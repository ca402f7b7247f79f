/** What is done to every page when it is finished, in a build and by the development server. */
import type { MiddlewareHandler } from 'astro';
import { getGraph } from './graph/index.ts';
import { findRomanised } from './graph/romanised.ts';
import { markRomanised } from './languages/mark-romanised.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const words = findRomanised(getGraph().corpus);
  if (!words || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markRomanised(await response.text(), words), response);
};
