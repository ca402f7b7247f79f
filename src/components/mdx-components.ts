/** What the components of a text render as. */
import Claim from './annotations/Claim.astro';
import ClaimEntry from './annotations/ClaimEntry.astro';
import HowWeKnow from './annotations/HowWeKnow.astro';
import KeptOnDevice from './annotations/KeptOnDevice.astro';
import Standings from './annotations/Standings.astro';

export const mdxComponents = { Claim, ClaimEntry, HowWeKnow, KeptOnDevice, Standings };
