import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Kept } from '../../platform/db/kept.ts'
import { impersonal, processings, type Processing } from './processings.ts'

/** A column of the database as the register tells of it. */
export interface Column {
  readonly table: string
  readonly column: string
  /** The comment in the schema, or empty. */
  readonly told: string
  /** Whether it names a person: by id, or by an e-mail address. */
  readonly isName: boolean
}

/** Every column of the schema, in the order of the tables. */
export async function columnsOf(db: Kysely<DB>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select c.table_name as table, c.column_name as column,
      coalesce(col_description(c.table_name::regclass, c.ordinal_position), '') as told,
      (c.data_type = 'text' and c.column_name similar to '%(mail|address|phone)%') or exists (
        select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
        where k.contype = 'f' and k.confrelid = 'people'::regclass
          and k.conrelid = c.table_name::regclass and a.attname = c.column_name
      ) as "isName"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`.execute(db)
  return rows
}

const split = (tables: string) => tables.split(' ')

/** What is wrong with the tags: tables without one or with two, tags of no table, and names where there should be none. */
export function faultsIn(columns: readonly Column[]): string[] {
  const there = new Set(columns.map(({ table }) => table))
  const tagged = [...processings.flatMap(({ tables }) => split(tables)), ...split(impersonal)]
  const names = columns.filter(({ table, isName }) => isName && split(impersonal).includes(table))
  return [
    ...[...there].filter(table => !tagged.includes(table)).map(table => `${table} has no tag`),
    ...tagged.filter((table, at) => tagged.indexOf(table) !== at).map(table => `${table} has two tags`),
    ...tagged.filter(table => !there.has(table)).map(table => `${table} is tagged and not there`),
    ...names.map(({ table, column }) => `${table}.${column} names a person`),
  ]
}

/** The register of processings as article 30 of the GDPR asks, in Markdown. */
export function registerText(columns: readonly Column[], kept: readonly Kept[]): string {
  const parts = processings.map(processing => partOf(processing, columns, kept))
  return `${[opening, ...parts, closing].join('\n\n')}\n`
}

function partOf(processing: Processing, columns: readonly Column[], kept: readonly Kept[]): string {
  const { title, purpose, ground, subjects, retention, tables } = processing
  const rows = split(tables).flatMap(table =>
    columns.filter(column => column.table === table).map(column => rowOf(column, kept)),
  )
  return [
    `## ${title}\n`,
    `- **Doel**: ${purpose}`,
    `- **Grondslag**: ${ground}`,
    `- **Van wie**: ${subjects}`,
    `- **Bewaartermijn**: ${retention}\n`,
    '| tabel | kolom | wat het is |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
}

function rowOf({ table, column, told, isName }: Column, kept: readonly Kept[]): string {
  const of = kept.filter(one => one.table === table)
  const isOwn = of.some(({ shows, file = [] }) => [...shows, ...file].includes(column))
  const what = [
    ...(isName ? ['wijst een persoon aan'] : []),
    ...(isOwn ? ['staat in “mijn gegevens”'] : []),
    ...(told === '' ? [] : [told.replace(/\|/g, '\\|')]),
  ]
  return `| ${table} | ${column} | ${what.join('; ')} |`
}

const opening = `# Register van verwerkingen

Gemaakt uit het schema van de database: wijzig \`src/modules/privacy/processings.ts\` en schrijf dit bestand opnieuw met
\`vitest run src/modules/privacy/register -u\`. Een tabel zonder doel, of een register dat achterloopt, laat een toets falen.

Vul zelf aan: naam en contact van de verwerkingsverantwoordelijke, van de functionaris gegevensbescherming, en van wie de
machine en de post verzorgt. Gegevens gaan naar niemand anders; niets gaat buiten de machine dan de post, en de webhooks die
een deelnemer zelf instelt. Hoe alles is beveiligd, staat in [SECURITY.md](../SECURITY.md).`

const closing = `## Zonder gegevens over personen

${impersonal.split(' ').join(', ')}.`
