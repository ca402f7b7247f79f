/** What a server says beside each file: one table, from which every host's own file is made. */

/**
 * Content Security Policy, level 3. Scripts, styles, fonts and data of the site itself and nothing else: nothing that stands
 * in a page may run. `wasm-unsafe-eval` lets the search compile its WebAssembly, and no text become a script.
 */
export const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const;

type Directive = keyof typeof POLICY;

/** The policy as a header has it. */
const formatPolicy = (): string =>
  Object.entries(POLICY)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** Directives that Astro is given apart, and one that a `meta` element cannot hold (level 3, section 3.3). */
const NOT_LISTED: readonly Directive[] = ['script-src', 'style-src', 'frame-ancestors'];

/** The other directives, as Astro takes them for the `meta` element of each page. */
export const META_DIRECTIVES = (Object.keys(POLICY) as Directive[])
  .filter(
    (name): name is Exclude<Directive, 'script-src' | 'style-src'> => !NOT_LISTED.includes(name),
  )
  .map((name) => `${name} ${POLICY[name].join(' ')}` as const);

/** Nobody is told where a reader comes from. */
export const REFERRER_POLICY = 'no-referrer';

/** What a page could ask the device for, and never does. */
const FEATURES = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': formatPolicy(),
  'Referrer-Policy': REFERRER_POLICY,
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a copy may be used unasked. */
export const CACHING = {
  /** Whatever keeps its name when it changes: asked for anew each time, and answered "unchanged". */
  asked: 'no-cache',
  /** A year: the name holds a hash of the content. */
  hashed: 'public, max-age=31536000, immutable',
  /** A day. */
  pictures: 'public, max-age=86400',
} as const;

/** Folders and files of which that holds, inside the site. */
export const CACHED = {
  hashed: ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'],
  pictures: [
    'icon.svg',
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
    'apple-touch-icon.png',
  ],
} as const;

/** Types that servers do not know by the ending. */
export const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
} as const;

/** Types of files that not every server knows by the ending, by their whole names. */
export const NAMED_TYPES = {
  'feed.atom': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;
