import type { FastifyReply } from 'fastify'
import { Feed } from 'feed'
import { sendBytes } from './send-page.ts'
import type { View } from './view.ts'

export interface FeedEntry {
  readonly title: string
  /** The page it is about; with a part of that page behind `#` when several entries are on one page. */
  readonly path: string
  readonly text: string
  readonly updated: Date
  readonly published?: Date
}

export interface FeedOf {
  readonly title: string
  /** The page with the same news. */
  readonly page: string
  /** The feed itself. */
  readonly path: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** Sends an Atom 1.0 feed; who has it already hears only that. */
export function sendFeed(reply: FastifyReply, view: View, feed: FeedOf): FastifyReply {
  const [newest] = feed.entries.toSorted((a, b) => b.updated.getTime() - a.updated.getTime())
  const updated = newest?.updated ?? new Date(0)
  reply.header('last-modified', updated.toUTCString())
  const since = Date.parse(reply.request.headers['if-modified-since'] ?? '')
  const isKnown = since >= Math.floor(updated.getTime() / 1000) * 1000
  if (isKnown && reply.request.headers['if-none-match'] === undefined) return reply.code(304).send()
  return sendBytes(reply, 'application/atom+xml; charset=utf-8', Buffer.from(atomOf(view, feed, updated)))
}

function atomOf(view: View, { title, page, path, entries }: FeedOf, updated: Date): string {
  const url = (to: string) => view.origin + view.href(to)
  const feed = new Feed({
    ...{ title: printable(title), id: url(page), link: url(page), feedLinks: { atom: url(path) } },
    ...{ language: view.lang, updated, copyright: '', author: { name: 'Knooppunt' } },
  })
  for (const { title: heading, path: to, text, updated: date, published } of entries) {
    feed.addItem({
      ...{ title: printable(heading), id: view.origin + to, link: url(to), date },
      ...{ description: printable(text), ...(published && { published }) },
    })
  }
  return feed.atom1()
}

/** XML 1.0 has no room for control characters. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
