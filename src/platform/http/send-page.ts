import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { etagOf, type PageStore, type StoredPage } from './page-store.ts'
import type { PageOptions, SharedPage } from './request.ts'

const compress = promisify(brotliCompress)
const html = 'text/html; charset=utf-8'
const worthCompressing = 1024

/** Kept pages are compressed once and sent often; the others are compressed for one visitor, or while many wait. */
const quality = { kept: 9, once: 1, shared: 4 }

export async function sendPage(
  reply: FastifyReply,
  markup: JSX.Element,
  options: PageOptions & { store: PageStore },
): Promise<FastifyReply> {
  const bytes = Buffer.from(await markup)
  const { request } = reply
  reply.code(options.status ?? 200).type(html)
  const shared = request.sessionToken === '' && reply.statusCode === 200 && options.changesWith !== undefined
  if (shared && request.method === 'GET') {
    const page = options.store.keep(nameOf(request.headers.host, request.originalUrl), {
      bytes,
      keys: options.changesWith ?? [],
      tick: request.pageTick,
    })
    void brotliOf(page)
    reply.headers({ 'cache-control': 'public, no-cache', etag: page.etag, vary: 'cookie, accept-encoding' })
  } else {
    reply.header('cache-control', request.sessionToken === '' ? 'no-cache' : 'private, no-store')
  }
  if (bytes.length < worthCompressing || !takesBrotli(request.raw)) return reply.send(bytes)
  reply.header('content-encoding', 'br')
  return reply.send(await compressed(bytes, quality.once))
}

/** Sends what is the same for everybody, whoever asks: many who ask at once cost one rendering. */
export async function sendShared(
  reply: FastifyReply,
  make: () => Promise<SharedPage>,
  store: PageStore,
): Promise<FastifyReply> {
  const { request } = reply
  const page = await store.share(nameOf(request.headers.host, request.originalUrl), async () => {
    const { html: markup, changesWith } = await make()
    const bytes = Buffer.from(await markup)
    return { bytes, keys: changesWith, brotli: await compressed(bytes, quality.shared) }
  })
  reply.headers({ 'cache-control': 'public, no-cache', etag: page.etag, vary: 'accept-encoding' })
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  reply.type(html)
  if (page.brotli === null || !takesBrotli(request.raw)) return reply.send(page.bytes)
  return reply.header('content-encoding', 'br').send(page.brotli)
}

/** Pages name their own address, so what was asked of another host is another page. */
function nameOf(host = '', url = ''): string {
  return host + url
}

/** Answers from kept bytes, before any routing. Returns false when there are none. */
export function sendKept(store: PageStore, request: IncomingMessage, response: ServerResponse): boolean {
  const page = store.get(nameOf(request.headers.host, request.url))
  if (!page) return false
  response.setHeader('cache-control', 'public, no-cache')
  response.setHeader('etag', page.etag)
  response.setHeader('vary', 'cookie, accept-encoding')
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end()
    return true
  }
  const brotli = takesBrotli(request) ? page.brotli : null
  const bytes = brotli ?? page.bytes
  if (brotli) response.setHeader('content-encoding', 'br')
  response.writeHead(200, { 'content-type': html, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return true
}

/** Sends JSON or other bytes that change rarely, such as boundaries, with an ETag. */
export function sendBytes(reply: FastifyReply, type: string, bytes: Buffer): FastifyReply {
  const etag = etagOf(bytes)
  reply.headers({ 'cache-control': 'public, max-age=3600', etag })
  if (reply.request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(type).send(bytes)
}

async function brotliOf(page: StoredPage): Promise<void> {
  page.brotli ??= await compressed(page.bytes, quality.kept)
}

function compressed(bytes: Buffer, level: number): Promise<Buffer> {
  return compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

function takesBrotli(request: IncomingMessage): boolean {
  return String(request.headers['accept-encoding'] ?? '').includes('br')
}
