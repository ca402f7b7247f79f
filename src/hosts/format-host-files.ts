/** The table of response headers in the language of each host. */
import { CACHED, CACHING, MEDIA_TYPES, NAMED_TYPES, SECURITY_HEADERS } from './response-headers.ts';

type Cached = keyof typeof CACHED;
const KINDS = Object.keys(CACHED) as Cached[];

/**
 * `_headers` of Netlify and of Cloudflare Pages. Both join a header that two rules give, so none stands in two: what
 * may not be kept is left to their default, which is to ask each time.
 *
 * @param base path that the site is served under, with a slash at both ends
 */
export function formatHeadersFile(base: string): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('*', Object.entries(SECURITY_HEADERS)),
    ...KINDS.flatMap((kind) =>
      CACHED[kind].map((path) => rule(path, [['Cache-Control', CACHING[kind]]])),
    ),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** A path as a regular expression that starts at the root. */
const toPattern = (path: string): string =>
  `^/${path.replaceAll('.', String.raw`\.`).replace('*', '')}${path.endsWith('*') ? '' : '$'}`;

/** The folder in which the site stands, in both files: the one place to change. */
export const SITE_FOLDER = '/srv/www/site';

const HEAD =
  '# Written by `npm run docs` from src/hosts/response-headers.ts; docs/deploy.md says how to use it.';

/** nginx: a `map` and a `server`, to be included in `http`. */
export function formatNginx(): string {
  const headers = { ...SECURITY_HEADERS, 'Cache-Control': '$cache_control' };
  return `${HEAD}

map $uri $cache_control {
    default "${CACHING.asked}";
${KINDS.flatMap((kind) => CACHED[kind].map((path) => `    "~${toPattern(path)}" "${CACHING[kind]}";`)).join('\n')}
}

server {
    listen 80;
    root "${SITE_FOLDER}";
    index index.html;
    charset utf-8;
    server_tokens off;
    absolute_redirect off;

    include /etc/nginx/mime.types;
    types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    charset_types text/html text/css text/csv text/xml text/plain text/markdown application/javascript
                  application/json application/xml application/atom+xml application/feed+json application/manifest+json
                  application/x-bibtex application/x-research-info-systems;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/csv text/javascript text/xml text/plain text/markdown application/javascript
               application/json application/xml application/atom+xml application/feed+json application/manifest+json image/svg+xml;

    # All headers stand here: one in a location would take the place of all of them there.
${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}

    error_page 404 /404.html;
    # A folder without a page of its own.
    error_page 403 =404 /404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
${Object.entries(NAMED_TYPES)
  .map(
    ([name, type]) => `    location ~ /${name.replaceAll('.', String.raw`\.`)}$ {
        types {}
        default_type ${type};
    }`,
  )
  .join('\n')}
}
`;
}

/** Caddy, version 2. */
export function formatCaddy(): string {
  return `${HEAD}

(headers) {
	header {
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `		${name} "${value}"`)
  .join('\n')}
		-Server
	}
}

:80 {
	root * "${SITE_FOLDER}"
	encode zstd gzip
	import headers

	map {path} {cache_control} {
${KINDS.flatMap((kind) => CACHED[kind].map((path) => `		~${toPattern(path)} "${CACHING[kind]}"`)).join('\n')}
		default "${CACHING.asked}"
	}
	header Cache-Control {cache_control}
${Object.entries(MEDIA_TYPES)
  .map(
    ([ending, type]) =>
      `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}; charset=utf-8"`,
  )
  .join('\n')}
${Object.entries(NAMED_TYPES)
  .map(
    ([name, type]) =>
      `	@${name} path */${name}\n	header @${name} Content-Type "${type}; charset=utf-8"`,
  )
  .join('\n')}

	@hidden {
		path */.*
		not path /.well-known/*
	}
	error @hidden 404
	file_server
	# What was said before an error is forgotten.
	handle_errors {
		import headers
		header Cache-Control "${CACHING.asked}"
		rewrite * /404.html
		file_server
	}
}
`;
}
