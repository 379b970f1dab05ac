import slugify from '@sindresorhus/slugify'
import type { Insertable } from 'kysely'
import type { Initiatives } from '../../db/types.ts'
import { themes } from '../../src/modules/initiatives/index.ts'
import { putDocuments, type SearchDocument } from '../../src/modules/search/index.ts'
import { newId } from '../../src/platform/db/ids.ts'
import { inBatches, type Seeding } from './batches.ts'
import { insertRows } from './rows.ts'

const phases = ['idea', 'starting', 'running', 'running', 'growing', 'finished', 'stopped'] as const
const wantKinds = ['hands', 'skill', 'knowledge', 'place', 'money', 'material', 'permission'] as const
const subjects = ['goal', 'planning', 'money', 'people', 'publicity', 'place'] as const

interface Around {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

/** Initiatives with what they lack and offer, who looks after them and who takes part. */
export async function seedInitiatives(seeding: Seeding, around: Around): Promise<void> {
  const count = seeding.amount(200_000)
  await inBatches(seeding, { what: 'initiatives', count }, async ({ db, ...ctx }, size) => {
    const made = Array.from({ length: size }, () => oneInitiative(seeding, around.people))
    const ids = made.map(({ row }) => row.id)
    await insertRows(
      db,
      'initiatives',
      made.map(({ row }) => row),
    )
    await insertRows(
      db,
      'initiative_wants',
      made.flatMap(({ wants }) => wants),
    )
    await insertRows(
      db,
      'initiative_stewards',
      made.flatMap(({ stewards }) => stewards),
    )
    await insertRows(db, 'initiative_parties', partiesOf(seeding, ids, around.organisations))
    await insertRows(db, 'initiative_reins', reinsOf(seeding, ids))
    await putDocuments(
      { db, ...ctx },
      made.map(({ document }) => document),
    )
  })
}

function oneInitiative({ draw, texts, ground }: Seeding, people: readonly string[]) {
  const buurt = ground.one(draw)
  const [id, title, createdAt] = [newId(), texts.title(buurt.name), draw.past(1100)]
  const updatedAt = draw.chance(0.4) ? draw.since(createdAt) : createdAt
  const owner = draw.chance(0.7) ? draw.one(people) : null
  const row = {
    id,
    title,
    slug: `${slugify(title).slice(0, 60)}-${id.slice(-8)}`,
    summary: texts.summary(buurt.name),
    story: draw.chance(0.5) ? texts.story(5) : '',
    phase: draw.one(phases),
    themes: draw.some(themes, 3),
    places: [buurt.code],
    areas: [...buurt.areas],
    longitude: draw.chance(0.5) ? buurt.point[0] : null,
    latitude: buurt.point[1],
    circle: draw.chance(0.97) ? 'public' : 'members',
    links: draw.chance(0.3) ? ['https://buurt.example/'] : [],
    created_at: createdAt,
    created_by: owner,
    updated_at: updatedAt,
    confirmed_at: updatedAt,
    confirmed_by: owner,
  } satisfies Insertable<Initiatives>
  const wants = wantsOf({ draw, texts }, id)
  const text = [row.story, ...wants.map(want => want.text)].join('\n')
  const document = { ...found(row), place: buurt.name, text }
  return {
    row: row.longitude === null ? { ...row, latitude: null } : row,
    wants,
    document,
    stewards: stewardsOf(row),
  }
}

function found(row: Insertable<Initiatives>): Omit<SearchDocument, 'place' | 'text'> {
  const { id, title, summary = '', slug, areas, circle = 'public', updated_at } = row
  return {
    kind: 'initiative',
    id,
    title,
    summary,
    path: `/initiatieven/${slug}`,
    areas,
    circle,
    at: new Date(updated_at),
  }
}

function wantsOf({ draw, texts }: Pick<Seeding, 'draw' | 'texts'>, initiative: string) {
  if (draw.chance(0.3)) return []
  return draw.some(wantKinds, 3).map((kind, sort) => ({
    id: newId(),
    initiative,
    kind,
    sort,
    direction: draw.chance(0.7) ? 'need' : 'offer',
    text: texts.sentence(5),
  }))
}

function stewardsOf({
  id,
  created_by,
  created_at,
}: {
  id: string
  created_by: string | null
  created_at: Date
}) {
  if (created_by === null) return []
  return [{ initiative: id, person: created_by, invited_at: created_at, since: created_at }]
}

function partiesOf({ draw }: Seeding, initiatives: readonly string[], organisations: readonly string[]) {
  return initiatives
    .filter(() => draw.chance(0.2))
    .flatMap(initiative =>
      draw.some(organisations, 3).map(organisation => ({ initiative, organisation, role: 'partner' })),
    )
}

function reinsOf({ draw }: Seeding, initiatives: readonly string[]) {
  return initiatives
    .filter(() => draw.chance(0.3))
    .flatMap(initiative =>
      subjects.map((subject, sort) => ({
        initiative,
        subject,
        sort,
        held: draw.one(['owner', 'together', 'open']),
      })),
    )
}
