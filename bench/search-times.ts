import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../db/types.ts'
import {
  findDocuments,
  putDocuments,
  type SearchDocument,
  type SearchWish,
} from '../src/modules/search/index.ts'
import { system, visitor } from '../src/platform/ctx/actor.ts'
import { connect } from '../src/platform/db/connect.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { madeUpDutch, randomFrom } from './made-up-dutch.ts'

const documents = 200_000
const atOnce = 2_000
const rounds = 20
const now = new Date('2026-03-03T09:00:00Z')

const wishes: readonly Omit<SearchWish, 'limit'>[] = [
  { text: 'voedselbossen' },
  { text: 'buurtbarbecue' },
  { text: 'wijkcentum' },
  { text: 'buurt' },
  { text: 'samen koken met ouderen' },
  { text: 'moestuin', scope: [gemeente(3)] },
  { text: 'buurt', scope: [gemeente(3)] },
  { text: 'samen in de buurt', scope: [buurt(3, 7)] },
  { text: 'voedselbos kinderen school' },
  { text: 'zonnepanelen op het dak van het buurthuis', scope: [gemeente(12)] },
  {
    text: 'wie helpt mijn buurvrouw met boodschappen doen nu zij niet meer kan fietsen',
    kinds: ['initiative'],
  },
  { text: 'eenzaamheit' },
  { text: 'wandel', typing: true },
  { text: 'repareren taal', kinds: ['question'] },
]

function gemeente(number: number): string {
  return `GM${String(number).padStart(4, '0')}`
}

function buurt(inside: number, number: number): string {
  return `BU${String(inside).padStart(4, '0')}${String(number).padStart(4, '0')}`
}

/** Fills an empty database with made-up initiatives, uses a filled one again, and prints how long searching takes. */
export async function timeSearches(address: string): Promise<void> {
  await migrate(address)
  const db = connect(address, 4)
  await fill(db)
  const times = await measure(db)
  console.table(
    times.map(({ wish, ms, hits }) => ({ text: wish.text, hits, median: at(ms, 0.5), p95: at(ms, 0.95) })),
  )
  const all = times.flatMap(({ ms }) => ms)
  console.log(`all: median ${at(all, 0.5)} ms, p95 ${at(all, 0.95)} ms`)
  await db.destroy()
}

async function fill(db: Kysely<DB>): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from search_documents`.execute(db)
  const random = randomFrom(20260303)
  const text = madeUpDutch(random)
  for (let from = rows[0]?.count ?? 0; from < documents; from += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, index) => documentOf(from + index, { random, text }))
    await db
      .transaction()
      .execute(tx => putDocuments({ actor: system, db: tx, now, tell: () => {}, later: () => {} }, batch))
    if (from % 20_000 === 0) console.log(`${from} of ${documents}`)
  }
  await sql`vacuum analyze search_documents`.execute(db)
  await sql`vacuum analyze search_terms`.execute(db)
}

function documentOf(
  number: number,
  by: { random: () => number; text: (words: number) => string },
): SearchDocument {
  const inside = Math.floor(342 * by.random())
  return {
    kind: 'initiative',
    id: String(number),
    title: by.text(4),
    summary: by.text(14),
    text: by.text(40),
    path: `/initiatieven/${number}`,
    place: gemeente(inside),
    areas: [buurt(inside, Math.floor(40 * by.random())), gemeente(inside)],
    circle: 'public',
    at: new Date(now.getTime() - by.random() * 1e11),
  }
}

async function measure(db: Kysely<DB>) {
  const times = wishes.map(wish => ({ wish, ms: [] as number[], hits: 0 }))
  for (let round = 0; round <= rounds; round++) {
    for (const time of times) {
      const start = performance.now()
      const { hits } = await findDocuments({ actor: visitor, db, now }, { ...time.wish, limit: 20 })
      if (round > 0) time.ms.push(performance.now() - start)
      time.hits = hits.length
    }
  }
  return times
}

function at(ms: readonly number[], share: number): number {
  const sorted = [...ms].sort((one, other) => one - other)
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
}
