import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { build, runnerImport } from 'vite'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { nameOfLayer } from './.tools/layers.js'
import type * as Prerender from './src/first/prerender.tsx'

/**
 * What the built page may do: its own scripts, styles and files, and nothing else. No page can be sent
 * anywhere (connect-src, form-action), and no text can become markup or code (Trusted Types).
 * The one worker (many candidates) may be started, by the Trusted Types policy of its name only.
 */
const policy = (ownScript: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${ownScript}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types imp-worker imp-offline',
  ].join('; ')

/** The one script in the page itself: it chooses the language of the first screen before anything is painted. */
async function earlyScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: { input: 'src/first/early.ts', output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('src/first/early.ts could not be built.')
  return chunk.code.trim()
}

/**
 * Draws the first screen of each language into the built page, so that it is painted before any script is there.
 * The dev server has none: there the app opens in an empty place.
 */
const firstScreens = (): Plugin => ({
  name: 'imp:first-screens',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      const { module } = await runnerImport<typeof Prerender>('./src/first/prerender.tsx', {
        configFile: false,
        logLevel: 'error',
      })
      const screens = module.firstScreens.map(
        ({ language, markup }) =>
          `<div id="first-${language}" class="first" lang="${language}">${markup}</div>`,
      )
      return html.replace('<!-- first screens -->', screens.join('\n    '))
    },
  },
})

/** What the policy would silently refuse in the page, so that the build refuses it loudly. */
const inline: readonly (readonly [string, RegExp])[] = [
  ['an inline script', /<script(?![^>]*\ssrc=)[^>]*>/i],
  ['an inline style', /<style[\s>]/i],
  ['a style attribute', /<[^>]+\sstyle\s*=/i],
  ['an event handler attribute', /<[^>]+\son[a-z]+\s*=/i],
]

/** Puts the policy first in the built page's head. The dev server needs an inline script, so only the build. */
const contentSecurity = (): Plugin => ({
  name: 'imp:content-security',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html) {
      const page = html.replaceAll(/<!--[\s\S]*?-->/g, '')
      for (const [what, pattern] of inline) {
        if (pattern.test(page)) {
          throw new Error(`index.html has ${what}, which the content security policy forbids.`)
        }
      }
      const early = await earlyScript()
      const digest = `sha256-${createHash('sha256').update(early).digest('base64')}`
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(digest) },
          injectTo: 'head-prepend',
        },
        { tag: 'script', children: early, injectTo: 'head' },
      ]
    },
  },
})

/**
 * The service worker and the manifest of the installed app. It keeps every file of the build; a newer version waits until
 * the person takes it (src/offline). The name of its cache begins as all our names do, so that "forget everything" finds it.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: './',
    name: 'IMP Stream Finder · Repère PMI',
    short_name: 'IMP · PMI',
    description:
      'Which stream of Canada’s International Mobility Program could fit. Quel volet du Programme de mobilité internationale pourrait convenir.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#1f5d4c',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    cacheId: 'imp-stream-finder',
    globPatterns: ['**/*.{js,css,html,svg,png}'],
    // The sample for other sites, and the picture for links that are shared, are no part of the app.
    globIgnores: ['embed/**', 'preview.png'],
    navigateFallback: 'index.html',
    // Another page of the same host is not ours.
    navigateFallbackDenylist: [/\/embed\//],
    // ?for=employer, ?candidate=… and the like: the same page.
    ignoreURLParametersMatching: [/./],
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
})

/** The dev server shows every component in every state at `/design`. The build knows nothing of it. */
const designPage = (): Plugin => ({
  name: 'imp:design',
  apply: 'serve',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (/^\/design\/?(?:\?|$)/.test(request.url ?? '')) request.url = '/src/dev/design/index.html'
      next()
    })
  },
})

export default defineConfig({
  // Relative addresses, so that the build works in any folder of any host.
  base: './',
  plugins: [react(), firstScreens(), contentSecurity(), offline, designPage()],
  server: { host: '127.0.0.1' },
  // Readable from anywhere, as everything here is public: a frame without an origin (docs/EMBED.md) loads scripts so.
  preview: { host: '127.0.0.1', port: 4173, strictPort: false, cors: true },
  build: {
    // Older targets make Lightning CSS rewrite light-dark() into something that a theme switch breaks.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    modulePreload: { polyfill: false },
    // Which file is what, for the budgets.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'layers', name: nameOfLayer() }],
        },
      },
    },
  },
  // The worker loads the words of a language, and the lists of jobs, when it needs them.
  worker: { format: 'es' },
  test: {
    allowOnly: false,
    // Properties are tried on many people; how fast the code is, is measured elsewhere.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // What they test keeps no state: the rules need not be read again for each file, which took a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/screens/patience.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts', 'src/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
    },
  },
})
