import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { DB } from '../../../db/types.ts'
import { markerOf } from './document.ts'
import type { Alike } from './put-right.ts'
import { findsAny } from './read-query.ts'

type Tables = 'search_documents' | 'search_terms'
type Database = Kysely<DB> | Transaction<DB>

/** Only this module's tables. */
function own(db: Database): Kysely<Pick<DB, Tables>> {
  return db.$pickTables<Tables>()
}

export interface Key {
  readonly kind: string
  readonly object: string
}

export interface DocumentRow extends Key {
  readonly title: string
  readonly summary: string
  readonly path: string
  readonly place: string | null
  readonly areas: string[]
  readonly circle: string
  readonly at: Date
  readonly age: number
  readonly terms: string
}

/** One writer at a time, so that two of them cannot wait for each other's counts. */
export async function lockIndex(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('search_documents'))`.execute(db)
}

export async function saveDocuments(db: Database, rows: readonly DocumentRow[]): Promise<void> {
  const values = rows.map(row => ({ ...row, terms: sql<string>`${row.terms}::tsvector` }))
  await own(db)
    .insertInto('search_documents')
    .values(values)
    .onConflict(conflict =>
      conflict.columns(['kind', 'object']).doUpdateSet(eb => ({
        title: eb.ref('excluded.title'),
        summary: eb.ref('excluded.summary'),
        path: eb.ref('excluded.path'),
        place: eb.ref('excluded.place'),
        areas: eb.ref('excluded.areas'),
        circle: eb.ref('excluded.circle'),
        at: eb.ref('excluded.at'),
        age: eb.ref('excluded.age'),
        terms: eb.ref('excluded.terms'),
      })),
    )
    .execute()
}

/** Notes how old these are, where they are in the index. */
export async function saveAges(
  db: Database,
  aged: readonly (Key & { readonly age: number })[],
): Promise<void> {
  const column = <K extends keyof (typeof aged)[number]>(name: K) => aged.map(one => one[name])
  await sql`
    update search_documents as d set age = aged.age
    from unnest(${column('kind')}::text[], ${column('object')}::text[], ${column('age')}::smallint[])
      as aged (kind, object, age)
    where d.kind = aged.kind and d.object = aged.object`.execute(db)
}

export async function deleteDocument(db: Database, { kind, object }: Key): Promise<void> {
  await own(db).deleteFrom('search_documents').where('kind', '=', kind).where('object', '=', object).execute()
}

/** Adds the terms of these documents to the counts (1), or takes them away (-1). */
export async function countTerms(db: Database, keys: readonly Key[], change: 1 | -1): Promise<void> {
  const kinds = keys.map(({ kind }) => kind)
  const objects = keys.map(({ object }) => object)
  await sql`
    insert into search_terms (term, documents)
    select term, ${change} * count(*)
    from unnest(${kinds}::text[], ${objects}::text[]) as key (kind, object)
    join search_documents as d using (kind, object)
    cross join unnest(tsvector_to_array(d.terms)) as term
    where left(term, 1) not in ('=', '@', '!')
    group by term
    on conflict (term) do update set documents = search_terms.documents + excluded.documents`.execute(db)
}

/** In how many documents each of these terms stands; those in none are left out. */
export async function documentsWith(db: Database, terms: readonly string[]): Promise<Map<string, number>> {
  const rows = await own(db)
    .selectFrom('search_terms')
    .select(['term', 'documents'])
    .where(sql<boolean>`term = any(${[...terms]})`)
    .where('documents', '>', 0)
    .execute()
  return new Map(rows.map(({ term, documents }) => [term, documents]))
}

/** Per word the words of the vocabulary that share many three-letter pieces with it, those that stand in what is for one of these circles. */
export async function wordsLike(
  db: Database,
  words: readonly string[],
  circles: readonly string[],
): Promise<ReadonlyMap<string, readonly Alike[]>> {
  const { rows } = await sql<Alike & { readonly word: string }>`
    select w.word, t.term, t.documents
    from unnest(${[...words]}::text[]) as w (word)
    cross join lateral (
      select term, documents from search_terms where term % w.word and documents > 0
      order by similarity(term, w.word) desc limit 20
    ) as t
    where exists (
      select from search_documents as d
      where d.terms @@ (quote_literal(t.term)::tsquery && ${findsAny(circles.map(markerOf.circle))}::tsquery)
    )`.execute(db)
  return Map.groupBy(rows, ({ word }) => word)
}

/** The most used words that begin with these letters. */
export async function wordsFrom(db: Database, letters: string, limit: number): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('search_terms')
    .select('term')
    .where('term', 'like', `${letters.replace(/[\\%_]/g, '')}%`)
    .where('documents', '>', 0)
    .orderBy('documents', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ term }) => term)
}

/** A tsquery, and how many documents it may bring. */
export interface Catch {
  readonly query: string
  readonly limit: number
}

/** The documents of all catches together, each with where the terms stand in it. */
export async function catchDocuments(db: Database, catches: readonly Catch[], terms: readonly string[]) {
  if (catches.length === 0) return []
  const caught = catches.map(({ query, limit }) => matching(query, limit))
  const { rows } = await sql<CaughtRow>`
    select d.kind, d.object, d.title, d.summary, d.path, d.place, d.areas, d.at, d.age, length(d.terms) as size,
      (select jsonb_object_agg(t.lexeme, array_to_string(t.weights, '')) from unnest(d.terms) as t
       where t.lexeme = any(${[...terms]}) and t.weights is not null) as found
    from search_documents as d
    where d.ctid = any(array(${sql.join(caught, sql` union `)}))`.execute(db)
  return rows
}

interface CaughtRow extends Omit<DocumentRow, 'terms' | 'circle'> {
  readonly size: number
  readonly found: Record<string, string> | null
}

function matching(query: string, limit: number): RawBuilder<unknown> {
  return sql`(select ctid from search_documents where terms @@ ${query}::tsquery limit ${limit})`
}
