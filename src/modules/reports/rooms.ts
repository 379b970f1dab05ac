import { Hocuspocus, type Document } from '@hocuspocus/server'
import type { IncomingMessage } from 'node:http'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { system } from '../../platform/ctx/actor.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { plainTextOf, replaceText } from './plain-text.ts'
import { textOf } from './queries/texts.ts'
import { saveSharedText, type SavedText } from './save-text.ts'

/** Somebody who writes in the text of one table. */
export interface Writer {
  readonly table: string
  readonly name: string
  /** Whether it still is so: roles, sessions and reports end. */
  mayWrite(): Promise<boolean>
}

/** At most so long after a key, what was typed is saved. */
const wait = { debounce: 400, maxDebounce: 1000 } // ms
const again = 2000 // ms, after saving failed
const goodbye = { code: 4403, reason: 'Forbidden' }

/** The texts that are written now, one room for each table. */
export interface Rooms {
  enter(socket: WebSocket, request: IncomingMessage, writer: Writer): void
  /** The text as it is typed without JavaScript, with its version. */
  read(table: string): Promise<{ text: string; version: number }>
  /** Makes the text say this, also for those who write now; refused when it is not of this version any more. */
  replace(table: string, wish: { text: string; version: number }): Promise<void>
  /** Saves everything and sends everybody away. */
  close(): Promise<void>
}

export function openRooms(house: House): Rooms {
  const save = async (document: Document): Promise<SavedText> => {
    const saved = await house.transact(system, ctx => saveSharedText(ctx, document.name, document))
    document.broadcastStateless(sayingSaved(saved.snapshot))
    return saved
  }
  const server = openServer(house, save)
  const visit = async <T>(table: string, work: (document: Document) => Promise<T>): Promise<T> => {
    const line = await server.openDirectConnection(table)
    try {
      if (!line.document) throw new Refusal('conflict', 'reports.try_again')
      return await work(line.document)
    } finally {
      await line.disconnect()
    }
  }
  return {
    enter(socket, request, writer) {
      const room = server.handleConnection(socket, new Request('http://localhost'), writer)
      socket.binaryType = 'nodebuffer'
      socket.on('message', data => room.handleMessage(new Uint8Array(data as Buffer)))
      socket.on('close', (code, reason) => room.handleClose({ code, reason: String(reason) }))
      socket.on('error', () => socket.terminate())
      request.socket.setTimeout(0)
    },
    read: table =>
      visit(table, async document => {
        const kept = await textOf(house, table)
        return { text: plainTextOf(document), version: kept?.version ?? 1 }
      }),
    replace: (table, { text, version }) =>
      visit(table, async document => {
        const saved = await save(document)
        if (saved.version !== version) throw new Refusal('conflict', 'reports.stale')
        document.transact(() => replaceText(document, text))
        await save(document)
      }),
    async close() {
      const open = [...server.documents.values()]
      server.flushPendingStores()
      server.closeConnections()
      await Promise.all(open.map(document => document.saveMutex.runExclusive(() => save(document))))
    },
  }
}

function openServer(house: House, save: (document: Document) => Promise<SavedText>): Hocuspocus<Writer> {
  const server = new Hocuspocus<Writer>({
    ...{ quiet: true, ...wait },
    async onAuthenticate({ documentName, context }) {
      if (documentName !== context.table || !(await context.mayWrite()))
        throw Object.assign(new Error(), goodbye)
    },
    async onLoadDocument({ document, documentName }) {
      const kept = await textOf(house, documentName)
      if (kept?.state) Y.applyUpdate(document, kept.state)
    },
    async connected({ connection }) {
      const { document } = connection
      if (!server.debouncer.isDebounced(`onStoreDocument-${document.name}`)) {
        connection.sendStateless(sayingSaved(Y.encodeSnapshot(Y.snapshot(document))))
      }
    },
    /** Nobody writes under the name of another. */
    async beforeHandleAwareness({ states, context }) {
      for (const state of states.values()) state['user'] = { name: context?.name ?? '' }
    },
    async onStoreDocument(asked) {
      const { document } = asked
      try {
        await save(document)
      } catch (error) {
        setTimeout(() => void server.storeDocumentHooks(document, asked), again).unref()
        throw error
      }
      for (const connection of document.getConnections()) {
        if (!(await (connection.context as Writer).mayWrite())) connection.close(goodbye)
      }
    },
  })
  return server
}

function sayingSaved(snapshot: Uint8Array): string {
  return JSON.stringify({ saved: Buffer.from(snapshot).toString('base64') })
}
