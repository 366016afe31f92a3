import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'

/** A site of somebody else, on an origin of its own, that puts the app into its pages. */
export interface HostSite {
  readonly origin: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' }

/**
 * Serves the sample page of public/embed as another site would, with more attributes for the frame, and pages of one's
 * own under their names. Each is made from the origin of the site. The app's `host.js` is loaded from the app.
 */
export async function openHostSite(
  app: string,
  pages: Readonly<Record<string, (origin: string) => string>> = {},
  attributes = '',
): Promise<HostSite> {
  let origin = ''
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    const own = pages[name]
    const type = types[extname(name)] ?? 'text/html'
    const text = own
      ? `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width" /><title>Host</title><main><h1>Host</h1>${own(origin)}</main></html>`
      : sample(name === '' ? 'index.html' : name)
    // A browser asks for an icon too: there is none, and that is no error.
    response.writeHead(text === null ? 204 : 200, { 'content-type': `${type}; charset=utf-8` })
    response.end(
      text
        ?.replace('src="host.js"', `src="${app}embed/host.js"`)
        .replace('data-name=', `${attributes} data-name=`),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  // Another name than the app's, so that to the browser it is another site.
  origin = `http://localhost:${address.port}`
  return {
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

function sample(name: string): string | null {
  if (!/^(?:index\.html|sample\.(?:css|js))$/.test(name)) return null
  return readFileSync(new URL(`../../public/embed/${name}`, import.meta.url), 'utf8')
}
