import type { Kept } from '../../platform/db/kept.ts'
import { impersonal, processings, type Processing } from './processings.ts'
import type { Column } from './queries.ts'

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
