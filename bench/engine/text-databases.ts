import { type Kysely, sql } from 'kysely'
import { findDocuments, putDocuments } from '../../src/modules/search/index.ts'
import { startCluster } from '../../src/platform/cluster/start-cluster.ts'
import { system, visitor } from '../../src/platform/ctx/actor.ts'
import { connect } from '../../src/platform/db/connect.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { temporaryDataFolder } from '../../src/testing/data-folder.ts'
import type { DB } from '../../db/types.ts'
import type { Project } from './text-judgements.ts'
import type { Engine } from './text-peers.ts'

const limit = 11
const now = new Date('2026-03-03T09:00:00Z')
const silent = { debug: () => undefined, info: () => undefined, error: console.error }

/** Lets something work on an empty built-in database with all tables. */
export async function onDatabase<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
  using folder = temporaryDataFolder()
  const cluster = await startCluster({ dataFolder: folder.path, log: silent, throwaway: true })
  try {
    await migrate(cluster.url)
    const db = connect(cluster.url, 2)
    try {
      return await work(db)
    } finally {
      await db.destroy()
    }
  } finally {
    await cluster.stop()
  }
}

/** The application's own search, through the door of its module. */
export async function knooppunt(db: Kysely<DB>, projects: readonly Project[]): Promise<Engine> {
  const documents = projects.map(({ id, title, text }) => ({
    kind: 'initiative' as const,
    id,
    title,
    summary: text,
    text: '',
    path: `/${id}`,
    place: null,
    areas: [],
    circle: 'public',
    at: now,
  }))
  await db
    .transaction()
    .execute(tx => putDocuments({ actor: system, db: tx, now, tell: () => {}, later: () => {} }, documents))
  return {
    name: 'Knooppunt',
    settings: 'findDocuments of src/modules/search',
    find: async query => {
      const { hits } = await findDocuments({ actor: visitor, db, now }, { text: query, limit })
      return hits.map(({ id }) => id)
    },
  }
}

/** PostgreSQL's configuration `dutch`: all words, then some of them; alone, and with pg_trgm for what that misses. */
export async function postgresDutch(db: Kysely<DB>, projects: readonly Project[]): Promise<Engine[]> {
  await sql`create table judged (id text primary key, title text, document tsvector)`.execute(db)
  for (const { id, title, text } of projects)
    await sql`insert into judged values (${id}, ${title},
      setweight(to_tsvector('dutch', ${title}), 'A') || setweight(to_tsvector('dutch', ${text}), 'B'))`.execute(
      db,
    )
  return [1, 2].flatMap(rank => [false, true].map(withTrigrams => dutchEngine(db, { rank, withTrigrams })))
}

function dutchEngine(
  db: Kysely<DB>,
  { rank, withTrigrams }: { rank: number; withTrigrams: boolean },
): Engine {
  const ranked = sql.raw(rank === 1 ? 'ts_rank' : 'ts_rank_cd')
  const alike = withTrigrams ? sql`word_similarity(${sql.ref('asked')}, title)` : sql`0`
  return {
    name: withTrigrams ? 'PostgreSQL dutch + pg_trgm' : 'PostgreSQL dutch',
    settings: `${rank === 1 ? 'ts_rank' : 'ts_rank_cd'}, normalization 1, all words before some`,
    find: async query => {
      const { rows } = await sql<{ id: string }>`
        with query as (
          select ${query}::text as asked, plainto_tsquery('dutch', ${query}) as whole,
            replace(plainto_tsquery('dutch', ${query})::text, '&', '|')::tsquery as either)
        select id from judged, query
        where document @@ either ${withTrigrams ? sql`or word_similarity(asked, title) > 0.5` : sql``}
        order by (document @@ whole) desc, ${ranked}(document, either, 1) + ${alike} desc, id
        limit ${limit}`.execute(db)
      return rows.map(({ id }) => id)
    },
  }
}
