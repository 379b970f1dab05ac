import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openCoalitions, type Tested } from '../../testing/coalitions.ts'
import { circles } from '../circles/index.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { joined } from './coalition.ts'
import { draftFrom } from './draft-from.ts'
import { coalitions } from './index.ts'
import { coalitionsWith } from './queries/coalitions.ts'
import { startCoalition } from './steer-coalition.ts'
import { changeTerms, watchCoalition } from './take-part.ts'

let world: Tested['world']
let begun: Tested['begun']
let yes: Tested['yes']
let now: Tested['now']
let partyOf: Tested['partyOf']

beforeAll(async () => {
  ;({ world, begun, yes, now, partyOf } = await openCoalitions([circles, initiatives, coalitions]))
})

afterAll(() => world.close())

test('nobody is a party before saying yes, and the mail with the way to say so is written', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const id = await begun(lies, [omar])
  const before = joined(await now(id)).map(({ person }) => person)
  await yes(id, omar)
  const after = joined(await now(id)).map(({ person }) => person)
  const mail = (await world.mails()).at(-1)
  expect([before, after, mail?.subject]).toEqual([
    [lies.person],
    [lies.person, omar.person],
    'Lies vraagt je voor een coalitie: Samen aan tafel',
  ])
})

test('a coalition of one does not start', async () => {
  const lies = await world.person('Lies')
  const id = await begun(lies)
  await expect(world.as(lies, ctx => startCoalition(ctx, id))).rejects.toMatchObject({
    code: 'coalitions.too_few_parties',
  })
})

test('who watches takes part with one click later', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const id = await begun(lies)
  await world.as(omar, ctx => watchCoalition(ctx, { coalition: id, organisation: null }))
  const party = await partyOf(id, omar)
  await world.as(omar, ctx => changeTerms(ctx, { coalition: id, party, firmness: 'in' }))
  expect((await now(id)).parties.map(({ firmness }) => firmness)).toEqual(['in', 'in'])
})

test('one click on an initiative asks its stewards; twice, also at once, makes one coalition', async () => {
  const [lies, omar] = [await world.person('Lies'), await world.person('Omar')]
  const { id } = await world.as(lies, ctx =>
    createInitiative(ctx, { title: 'Eettafel', places: [zandweerd] }),
  )
  const click = () => world.as(omar, ctx => draftFrom(ctx, [{ kind: 'initiative', id }]))
  const slugs = [...(await Promise.all([click(), click()])), await click()].map(({ slug }) => slug)
  const [mine] = await coalitionsWith(world.reader(system), await ofSlug(slugs[0] ?? ''))
  expect([new Set(slugs).size, mine?.parties.map(({ person, since }) => [person, since !== null])]).toEqual([
    1,
    [
      [omar.person, true],
      [lies.person, false],
    ],
  ])
})

async function ofSlug(slug: string): Promise<string[]> {
  const rows = await world.house.db.selectFrom('coalitions').select('id').where('slug', '=', slug).execute()
  return rows.map(({ id }) => id)
}
