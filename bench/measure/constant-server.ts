import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What it answers at one URL, always. */
export interface ConstantPage {
  readonly url: string
  readonly headers: OutgoingHttpHeaders
  readonly body: Uint8Array
}

let pages = new Map<string, ConstantPage>()

/** The least that Node can do: the same bytes for everybody. */
const server = createServer((request, response) => {
  const page = pages.get(request.url ?? '')
  response.writeHead(page ? 200 : 404, page?.headers)
  response.end(page?.body)
})

process.on('message', (given: readonly ConstantPage[]) => {
  pages = new Map(given.map(page => [page.url, page]))
  process.send?.('these are served')
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
