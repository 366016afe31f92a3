/**
 * Prints the files that hosts read their headers from, all from docs/hosting/headers.json, so that no two differ.
 *
 *   npm run hosting              writes them
 *   npm run hosting -- --check   writes nothing, and fails when a file is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './ready.js'

/**
 * @typedef {object} Headers
 * @property {Record<string, string>} everywhere
 * @property {Record<'pages' | 'embed' | 'everybody', string>} frames
 * @property {string} assetPolicy
 * @property {Record<'assets' | 'others', string>} cache
 */

/** What the header files say. */
export const headers = /** @type {Headers} */ (
  JSON.parse(readFileSync(join(root, 'docs/hosting/headers.json'), 'utf8'))
)

const { everywhere, frames, assetPolicy, cache } = headers
const printed = 'Printed by `npm run hosting` from docs/hosting/headers.json'

/**
 * @param {Record<string, string>} list
 * @param {(name: string, value: string) => string} line
 */
const lines = (list, line) =>
  Object.entries(list)
    .map(([name, value]) => line(name, value))
    .join('\n')

/** Netlify and Cloudflare Pages join what two rules say of one header, so no header stands in two that overlap. */
const underscoreHeaders = () => `# ${printed}. Netlify and Cloudflare Pages read it.
# Who may put the app into a frame: the last line of the first rule. See docs/HOSTING.md in the source.
/*
${lines(everywhere, (name, value) => `  ${name}: ${value}`)}
  Content-Security-Policy: ${frames.pages}

/
  Cache-Control: ${cache.others}

/index.html
  Cache-Control: ${cache.others}

/embed/*
  Cache-Control: ${cache.others}

# A second policy beside the first: a browser obeys both.
/assets/*
  Content-Security-Policy: ${assetPolicy}
  Cache-Control: ${cache.assets}
`

const nginx = () => `# ${printed}.
# Copy it to /etc/nginx/conf.d/ (or sites-enabled), and change the three lines marked "yours".
# A certificate: add your lines "listen 443 ssl" and "ssl_certificate", or let certbot do it.

# Who may put a page into a frame. $arg_embed can't tell "?embed" from nothing at all, so the whole query is looked at.
map $args $imp_frames {
  default "${frames.pages}";
  # Named sites (yours), for the page that is made for it:
  "~(?:^|&)embed(?:=|&|$)" "${frames.embed}";
  # Or every site that is encrypted, in place of the line above:
  # "~(?:^|&)embed(?:=|&|$)" "${frames.everybody}";
}

# Workers don't inherit the policy in the page: they get one with their script.
map $uri $imp_policy {
  default $imp_frames;
  "~/assets/" "${assetPolicy}";
}

# Names in assets/ change with what is in them; everything else is asked for anew.
map $uri $imp_cache {
  default "${cache.others}";
  "~/assets/" "${cache.assets}";
}

server {
  listen 80;
  server_name example.org; # yours
  root /var/www/imp-stream-finder; # yours: the folder dist, or a folder that holds it under any name

  server_tokens off;
  # Addresses of other ports and hosts in front stay right.
  absolute_redirect off;
  charset utf-8;
  charset_types text/css application/javascript text/javascript image/svg+xml;

  # A header in a "location" would drop all of these, so there is none.
  add_header Content-Security-Policy $imp_policy always;
${lines(everywhere, (name, value) => `  add_header ${name} "${value}" always;`)}
  # Without "always": that a file is missing is not to be remembered for a year.
  add_header Cache-Control $imp_cache;

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 1000;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;
  # With the module for Brotli (Debian: libnginx-mod-http-brotli-filter):
  # brotli on;
  # brotli_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;

  location / {
    index index.html;
    try_files $uri $uri/ =404;
  }
}
`

/** @param {Record<string, string>} list */
const pairs = (list) => Object.entries(list).map(([key, value]) => ({ key, value }))

const policy = 'Content-Security-Policy'

/** Each rule has headers of its own, so it doesn't matter which one wins. */
const vercel = () => ({
  headers: [
    { source: '/(.*)', headers: pairs(everywhere) },
    {
      source: '/((?!assets/).*)',
      missing: [{ type: 'query', key: 'embed' }],
      headers: pairs({ [policy]: frames.pages }),
    },
    {
      source: '/((?!assets/).*)',
      has: [{ type: 'query', key: 'embed' }],
      headers: pairs({ [policy]: frames.embed }),
    },
    { source: '/((?!assets/).*)', headers: pairs({ 'Cache-Control': cache.others }) },
    {
      source: '/assets/(.*)',
      headers: pairs({ [policy]: assetPolicy, 'Cache-Control': cache.assets }),
    },
  ],
})

/** Of two rules for one header Firebase takes the later. */
const firebase = () => ({
  hosting: {
    public: 'dist',
    ignore: ['firebase.json'],
    headers: [
      {
        source: '**',
        headers: pairs({ ...everywhere, [policy]: frames.pages, 'Cache-Control': cache.others }),
      },
      {
        source: '/assets/**',
        headers: pairs({ [policy]: assetPolicy, 'Cache-Control': cache.assets }),
      },
    ],
  },
})

const apache = () => `# ${printed}.
# Copy it as .htaccess into the folder of the app. It needs mod_headers; mod_deflate (and mod_brotli) to compress.
<IfModule !mod_headers.c>
  # Without its headers the app would run, but any site could frame it: better to be told.
  Redirect 500 /
</IfModule>

${lines(everywhere, (name, value) => `Header always set ${name} "${value}"`)}
Header always set ${policy} "${frames.pages}"
# Named sites, for the page that is made for it (or every encrypted site: "${frames.everybody}").
Header always set ${policy} "${frames.embed}" "expr=%{QUERY_STRING} =~ /(?:^|&)embed(?:=|&|$)/"
Header set Cache-Control "${cache.others}"

Header always set ${policy} "${assetPolicy}" "expr=%{REQUEST_URI} =~ m#/assets/#"
Header set Cache-Control "${cache.assets}" "expr=%{REQUEST_URI} =~ m#/assets/#"

DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
AddType text/javascript .js

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/css text/javascript application/json image/svg+xml
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
</IfModule>
`

/** @param {unknown} content */
const json = (content) => `${JSON.stringify(content, null, 2)}\n`

/** Every file, by its path in the repository. */
export const hostFiles = /** @type {Readonly<Record<string, string>>} */ ({
  'public/_headers': underscoreHeaders(),
  'docs/hosting/nginx.conf': nginx(),
  'docs/hosting/apache.htaccess': apache(),
  'docs/hosting/vercel.json': json(vercel()),
  'docs/hosting/firebase.json': json(firebase()),
})

/** The files that are not what would be written. */
export const outdated = () =>
  Object.entries(hostFiles)
    .filter(([file, text]) => {
      try {
        return readFileSync(join(root, file), 'utf8') !== text
      } catch {
        return true
      }
    })
    .map(([file]) => file)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const old = outdated()
  if (process.argv.includes('--check')) {
    for (const file of old) console.error(`${file} is not what is printed. Run: npm run hosting`)
    process.exitCode = old.length === 0 ? 0 : 1
  } else {
    for (const file of old) writeFileSync(join(root, file), hostFiles[file] ?? '')
    console.log(old.length === 0 ? 'Nothing to change.' : `Written: ${old.join(', ')}`)
  }
}
