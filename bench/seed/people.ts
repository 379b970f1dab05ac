import type { Insertable } from 'kysely'
import type { People } from '../../db/types.ts'
import { putDocuments, type SearchDocument } from '../../src/modules/search/index.ts'
import { newId } from '../../src/platform/db/ids.ts'
import { inBatches, type Seeding } from './batches.ts'
import { insertRows } from './rows.ts'

const connectors = 1_500
const circles = ['public', 'public', 'public', 'members', 'members', 'members', 'members', 'hidden'] as const

/** People with a profile, some of them connectors. Returns their ids. */
export async function seedPeople(seeding: Seeding): Promise<string[]> {
  const ids: string[] = []
  const count = seeding.amount(50_000)
  await inBatches(seeding, { what: 'people', count }, async (ctx, size) => {
    const made = Array.from({ length: size }, () => onePerson(seeding, ids.length))
    ids.push(...made.map(({ row }) => row.id))
    await insertRows(
      ctx.db,
      'people',
      made.map(({ row }) => row),
    )
    const shown = made.filter(({ row }) => row.circle !== 'hidden')
    await putDocuments(
      ctx,
      shown.map(({ document }) => document),
    )
  })
  await seedConnectors(seeding, ids)
  return ids
}

function onePerson({ draw, texts, ground }: Seeding, number: number) {
  const buurt = ground.one(draw)
  const [id, name, strengths, since] = [newId(), texts.personName(), texts.strengths(), draw.past(1500)]
  const row = {
    id,
    name,
    strengths,
    handle: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${number}-${id.slice(-6)}`,
    about: draw.chance(0.6) ? texts.story(2) : '',
    languages: draw.chance(0.2) ? ['nl', draw.one(['en', 'tr', 'ar', 'pl', 'de'])] : ['nl'],
    places: [buurt.code],
    areas: [...buurt.areas],
    circle: draw.one(circles),
    askable: draw.chance(0.8),
    seen_at: draw.since(since),
    created_at: since,
  } satisfies Insertable<People>
  const document: SearchDocument = {
    kind: 'person',
    id,
    title: name,
    summary: strengths.join(', '),
    text: row.about,
    path: `/mensen/${row.handle}`,
    place: buurt.name,
    areas: buurt.areas,
    circle: row.circle,
    at: since,
  }
  return { row, document }
}

async function seedConnectors({ house, draw, ground, amount }: Seeding, people: readonly string[]) {
  const rows = draw.some(people, 2 * amount(connectors)).map(person => {
    const { areas } = ground.one(draw)
    const place = draw.one(areas.slice(1))
    return { id: newId(), person, role: 'connector', place, granted_at: draw.past(900) }
  })
  await insertRows(house.db, 'grants', rows)
}
