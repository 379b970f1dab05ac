import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { WebSocketServer } from 'ws'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { may } from '../../platform/rights.ts'
import { whoIs } from '../people/index.ts'
import { tableAt } from '../tables/index.ts'
import { rights } from './rights.ts'
import type { Rooms, Writer } from './rooms.ts'
import { tableToWrite, type SlugRoute } from './table-asked.ts'

const largest = 1024 * 1024 // bytes of one message

interface Upgrade {
  readonly socket: Duplex
  readonly head: Buffer
}

/**
 * The line over which several people write one text. What asks for it goes through the routes like any page, so that session,
 * address and refusals are those of pages; anything else that asks for another protocol gets its page.
 */
export function liveTextRoutes(app: FastifyInstance, rooms: Rooms): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largest })
  const waiting = new WeakMap<IncomingMessage, Upgrade>()

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket as Parameters<ServerResponse['assignSocket']>[0])
    response.on('finish', () => socket.end())
    socket.on('error', () => socket.destroy())
    waiting.set(request, { socket, head })
    app.routing(request, response)
  })

  app.get<SlugRoute>('/live-text/:slug', async (request, reply) => {
    const writer = await writerOf(request, app.house)
    const upgrade = waiting.get(request.raw)
    if (!upgrade) throw new Refusal('invalid', 'reports.only_line')
    reply.hijack()
    reply.raw.detachSocket(upgrade.socket as Parameters<ServerResponse['detachSocket']>[0])
    sockets.handleUpgrade(request.raw, upgrade.socket, upgrade.head, socket =>
      rooms.enter(socket, request.raw, writer),
    )
    return reply
  })

  app.addHook('preClose', async () => {
    await rooms.close()
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
  })
}

/** Only who may write it, and only from our own pages: browsers always name the page a line was opened from. */
async function writerOf(request: FastifyRequest, house: House): Promise<Writer> {
  const { actor, sessionToken, view, headers } = request
  if (headers.origin !== undefined && headers.origin !== view.origin) {
    throw new Refusal('not_allowed', 'site.foreign_form')
  }
  const table = await tableToWrite(request)
  return {
    table: table.id,
    name: actor.name ?? '',
    async mayWrite() {
      const still = await whoIs(house, sessionToken)
      const now = still && (await tableAt(house.reader(still), table.slug))
      const thing = now && { table: now, now: house.now() }
      return Boolean(still && thing && may(rights, { actor: still, action: 'write', thing }) === null)
    },
  }
}
