/** What the components of an essay render as. */
import Claim from './annotations/Claim.astro';

export const mdxComponents = { Claim };
