import { sql } from 'kysely'
import type { Kept } from '../../../platform/db/kept.ts'

const path = sql<string>`'/tafels/' || t.slug`
const pathOfIts = sql<string>`(select '/tafels/' || x.slug from tables x where x.id = t.at_table)`

const pathOfGuest = sql<string>`(select '/tafels/' || x.slug from table_guests g join tables x on x.id = g.at_table
  where g.id = t.guest)`

/** What is kept here about a person. */
export const keptOfTables = [
  {
    kind: 'tables',
    ...{ table: 'tables', by: 'created_by', path, page: 'id' },
    shows: ['title', 'aim', 'created_at'],
  },
  {
    kind: 'gatherings',
    ...{ table: 'gatherings', by: 'created_by', path: sql<string>`'/bijeenkomsten/' || t.slug`, page: 'id' },
    shows: ['title', 'intro', 'created_at'],
  },
  {
    kind: 'table_hosts',
    ...{ table: 'table_hosts', by: 'person', path: pathOfIts, page: 'at_table' },
    shows: ['since'],
    file: ['role'],
  },
  {
    kind: 'table_guests',
    ...{ table: 'table_guests', by: 'person', path: pathOfIts, page: 'at_table' },
    shows: ['invited_at', 'answered_at'],
    file: ['answer', 'attended', 'on_open_chair', 'prepare_named'],
  },
  {
    kind: 'table_preparations',
    ...{ table: 'table_preparations', by: 'said_by', path: pathOfGuest },
    shows: ['body', 'said_at'],
  },
  {
    kind: 'table_guests_invited',
    ...{ table: 'table_guests', by: 'invited_by', path: pathOfIts },
    shows: ['invited_at'],
  },
] as const satisfies readonly Kept[]
