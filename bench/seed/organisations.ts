import type { Insertable } from 'kysely'
import type { Organisations, Positions } from '../../db/types.ts'
import { organisationKinds } from '../../src/modules/organisations/index.ts'
import { putDocuments, type SearchDocument } from '../../src/modules/search/index.ts'
import { newId } from '../../src/platform/db/ids.ts'
import { inBatches, type Seeding } from './batches.ts'
import { insertRows } from './rows.ts'

const roles = [
  'penningmeester',
  'voorzitter',
  'opbouwwerker',
  'wijkverpleegkundige',
  'vrijwilliger',
  'adviseur',
]
const bodies = ['Stichting', 'Vereniging', 'Bewonersgroep', 'Coöperatie', 'Welzijn', 'Fonds']

/** Organisations with people who work or worked there. Returns their ids. */
export async function seedOrganisations(seeding: Seeding, people: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  const count = seeding.amount(4_000)
  await inBatches(seeding, { what: 'organisations', count }, async (ctx, size) => {
    const made = Array.from({ length: size }, () => oneOrganisation(seeding))
    const rows = made.map(({ row }) => row)
    ids.push(...rows.map(({ id }) => id))
    await insertRows(ctx.db, 'organisations', rows)
    await insertRows(
      ctx.db,
      'positions',
      rows.flatMap(({ id }) => positionsAt(seeding, id, people)),
    )
    await putDocuments(
      ctx,
      made.map(({ document }) => document),
    )
  })
  return ids
}

function oneOrganisation({ draw, texts, ground }: Seeding) {
  const buurt = ground.one(draw)
  const [id, since] = [newId(), draw.past(1500)]
  const name = `${draw.one(bodies)} ${texts.title(buurt.name)}`
  const row = {
    id,
    name,
    slug: `organisatie-${id.slice(-12)}`,
    kind: draw.one(organisationKinds),
    summary: texts.summary(buurt.name),
    places: [buurt.code],
    areas: [...buurt.areas],
    created_at: since,
    confirmed_at: draw.since(since),
  } satisfies Insertable<Organisations>
  const document: SearchDocument = {
    kind: 'organisation',
    id,
    title: name,
    summary: row.summary,
    text: '',
    path: `/organisaties/${row.slug}`,
    place: buurt.name,
    areas: buurt.areas,
    circle: 'public',
    at: since,
  }
  return { row, document }
}

function positionsAt({ draw }: Seeding, organisation: string, people: readonly string[]) {
  return draw.some(people, 4).map((person): Insertable<Positions> => {
    const since = draw.past(3000)
    return {
      id: newId(),
      person,
      organisation,
      role: draw.one(roles),
      from_day: dayOf(since),
      until_day: draw.chance(0.3) ? dayOf(draw.since(since)) : null,
      created_at: since,
    }
  })
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
