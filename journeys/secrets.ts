import { sql } from 'kysely'
import { addDocument, checkFile } from '../src/modules/documents/index.ts'
import { reportThing } from '../src/modules/moderation/index.ts'
import { visitor } from '../src/platform/ctx/actor.ts'
import { newId } from '../src/platform/db/ids.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { visit } from './visit.ts'

/** Something that only some may read. */
export interface Secret {
  /** `table.column`. */
  readonly of: string
  readonly value: string
  /** The row it stands in, as text: whose id stands there may read it. */
  readonly row: string
}

/** Columns that hold such things, beside those that by their name hold an address or what opens a link. */
const more = [
  'identities.subject',
  'passkeys.name',
  'access_keys.name',
  'webhooks.url',
  'introduction_sides.contact',
]

/** All that stands in the database and is for few: it grows with the schema. */
export async function secretsOf({ house }: Pick<Neighbourhood, 'house'>): Promise<Secret[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and (
      (data_type = 'text' and column_name similar to '%(email|to_address)')
      or column_name similar to '(link|code|token|secret|key|challenge|handle)_hash'
      or table_name || '.' || column_name in (${sql.join(more)})
    )`.execute(house.db)
  const secrets: Secret[] = []
  for (const { table, column } of columns) {
    const value = sql.ref(`t.${column}`)
    const { rows } = await sql<{ value: string; row: string }>`
      select ${value}::text as value, to_jsonb(t)::text as row from ${sql.table(table)} as t
      where length(${value}::text) > 5`.execute(house.db)
    secrets.push(...rows.map(row => ({ ...row, of: `${table}.${column}` })))
  }
  return secrets
}

export const careful = 'bieslookgeheim'

/** What people and links of the neighbourhood do not have yet, of somebody who does not read along. */
export async function laySecrets(site: Neighbourhood): Promise<void> {
  const { people, ids, house } = site
  const person = people.steward.person ?? ''
  const at = house.now()
  await house.db
    .insertInto('identities')
    .values({ issuer: 'https://id.example.org', subject: 'zq-subject-of-sanne', person, linked_at: at })
    .execute()
  const key = { id: newId(), person, credential: 'zq-credential', name: 'zq-telefoon van Sanne' }
  await house.db
    .insertInto('passkeys')
    .values({ ...key, public_key: Buffer.from(''), counter: 0, made_at: at })
    .execute()
  const own = await visit(site, people.steward)
  await own.send(`/uitnodigen/place/${zandweerd}`, {
    ...{ way: 'mail', asks: 'know', message: 'Kom eens kijken.', count: '1' },
    ...{ emails: 'zq-genodigde@example.org', lang: 'nl' },
  })
  await own.post('/mijn/sleutels', { name: 'zq-robot van Sanne', days: '30', scopes: 'read' })
  await site.as(visitor, ctx =>
    reportThing(ctx, house.things, {
      ...{ kind: 'question', thing: ids.question, rule: 'kind', sentence: 'Dit is een scheldpartij.' },
      ...{ email: 'zq-melder@example.org', lang: 'nl' },
    }),
  )
  const file = await checkFile({ fileName: 'geheim.txt', bytes: Buffer.from(`Hier staat ${careful}.`) })
  const owner = { kind: 'initiative', id: ids.initiative }
  const operator = people.operator
  await site.as(operator, ctx =>
    addDocument(ctx, house.things, { owner, file, title: 'Voor beheerders', circle: 'hidden' }),
  )
  await site.settle()
}
