import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Activity } from '../../platform/activities/fact.ts'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { documents } from '../documents/index.ts'
import { people } from '../people/index.ts'
import { answerBottleneck, sayOutcome } from './answer-bottleneck.ts'
import { editBottleneck } from './edit-bottleneck.ts'
import { bottlenecks } from './index.ts'
import { nameBottleneck, type BottleneckWish } from './name-bottleneck.ts'
import { nameAnswerer, nameOwner } from './name-owner.ts'
import { answersTo } from './queries/answers.ts'
import { bottlenecksWith } from './queries/find.ts'
import { hitsOf } from './queries/hits.ts'
import { bottlenecksIn } from './queries/list.ts'
import { rulesLike } from './queries/rules.ts'
import { followBottleneck, sayUsToo, undoUsToo } from './say-us-too.ts'
import { shownBottleneck } from './show-bottleneck.ts'
import { whoHears } from './who-hears.ts'

let world: World
let sam: Actor
let gea: Actor
let vera: Actor
let owner: string
beforeAll(async () => {
  world = await openWorld([people, organisations, initiatives, documents, bottlenecks])
  sam = await world.person('Sam')
  gea = await world.person('Gea')
  vera = await world.person('Vera', { role: 'connector', place: deventer })
  const made = await world.as(gea, ctx =>
    makeOrganisation(ctx, { name: 'Gemeente', kind: 'municipality', places: [deventer], role: 'jurist' }),
  )
  owner = made.id
})
afterAll(() => world.close())

let made = 0
const name = (actor: Actor, wish: Partial<BottleneckWish> = {}) =>
  world.as(actor, ctx =>
    nameBottleneck(ctx, {
      ...{ title: `Knelpunt ${++made}`, blocks: 'Het bankje', owner, places: [zandweerd] },
      ...{ rule: { name: `Regel ${made}`, link: null }, ...wish },
    }),
  )
const one = async (id: string) => (await bottlenecksWith(world.reader(system), [id]))[0]!
const usToo = (actor: Actor, bottleneck: string, sentence = '') =>
  world.as(actor, ctx => sayUsToo(ctx, { bottleneck, as: { kind: 'person' }, sentence }))
const stays = { kind: 'stays', body: 'Omdat het veilig moet zijn.', day: null } as const
const answer = (actor: Actor, wish: Parameters<typeof answerBottleneck>[2]) =>
  world.as(actor, ctx => answerBottleneck(ctx, world.house.things, wish))

/** Who hears as what of the facts of this name about this bottleneck. */
async function heard(bottleneck: string, fact: string): Promise<string[]> {
  const rows = await world.house.db
    .selectFrom('activities')
    .selectAll()
    .where('object', '=', bottleneck)
    .where('name', '=', fact)
    .orderBy('at')
    .execute()
  const told = rows.map(row => ({ ...row, object: { kind: 'bottleneck', id: row.object } }))
  const hearings = await whoHears(world.reader(system), told as unknown as Activity[])
  const names = new Map([sam, gea, vera].map(({ person, name: called }) => [person, called]))
  return hearings.map(({ person, kind }) => `${names.get(person) ?? 'another'}: ${kind}`).sort()
}

async function runJob(): Promise<void> {
  for (const job of bottlenecks.jobs?.(world.house) ?? []) await job.run({})
}

test('bottlenecks that name the same rule, in whatever case, count together and stand first', async () => {
  const [lena, mo] = [await world.person('Lena'), await world.person('Mo')]
  const rule = { name: 'Terrassenverordening', link: null }
  const first = await name(sam, { rule, places: [apeldoorn] })
  const second = await name(lena, { rule: { ...rule, name: 'terrassenverordening ' }, places: [apeldoorn] })
  const alone = await name(mo, { places: [apeldoorn] })
  await usToo(mo, second.id)
  const found = await bottlenecksIn(world.reader(), { scope: [apeldoorn], limit: 10 })
  expect(found.map(({ id, hits, together }) => [id, hits, together])).toEqual([
    [second.id, 2, 3],
    [first.id, 1, 3],
    [alone.id, 1, 1],
  ])
  const [last] = found
  const rest = await bottlenecksIn(world.reader(), { scope: [apeldoorn], limit: 10, after: last })
  expect(rest.map(({ id }) => id)).toEqual([first.id, alone.id])
})

test('what is not public counts for itself only, and its rule is suggested to nobody else', async () => {
  const secret = { rule: { name: 'Stille procedure', link: null }, circle: 'hidden' }
  const hidden = await name(sam, secret)
  const open = await name(gea, { rule: { name: 'Stille procedure', link: null } })
  expect([(await one(hidden.id)).together, (await one(open.id)).together]).toEqual([2, 1])
  const ask = (text: string) => rulesLike(world.reader(), { text, areas: [deventer], limit: 5 })
  expect((await ask('stille')).map(rule => rule.name)).toEqual(['Stille procedure'])
  await name(sam, { rule: { name: 'Nachtregister', link: null }, circle: 'hidden' })
  expect(await ask('nachtregister')).toEqual([])
})

test('people are counted from five up and never named; initiatives are named', async () => {
  const { id: garden, slug } = await world.as(sam, ctx =>
    createInitiative(ctx, { title: 'De tuin', places: [zandweerd] }),
  )
  const { id, slug: at } = await name(sam, { hits: [{ kind: 'initiative', id: garden }] })
  for (const who of ['A', 'B', 'C', 'D']) await usToo(await world.person(who), id, `Ook bij ${who}.`)
  const few = (await shownBottleneck(world.reader(), at))!
  expect(few.hit).toEqual({
    named: [{ id: garden, kind: 'initiative', name: 'De tuin', path: `/initiatieven/${slug}`, sentence: '' }],
    people: null,
    sentences: ['Ook bij A.', 'Ook bij B.', 'Ook bij C.', 'Ook bij D.'],
  })
  await usToo(await world.person('E'), id)
  expect((await shownBottleneck(world.reader(), at))!.hit.people).toBe(5)
})

test('nobody says us too twice, or for another; who said it takes it back', async () => {
  const { id } = await name(gea)
  await usToo(sam, id)
  await expect(usToo(sam, id)).rejects.toThrow('bottlenecks.said_already')
  const forOwner = { bottleneck: id, as: { kind: 'organisation', id: owner } } as const
  await expect(world.as(sam, ctx => sayUsToo(ctx, forOwner))).rejects.toThrow(
    'bottlenecks.not_for_organisation',
  )
  await world.as(gea, ctx => sayUsToo(ctx, forOwner))
  const hits = await hitsOf(world.reader(), [id])
  const own = hits.find(({ person }) => person === sam.person)!
  await expect(world.as(vera, ctx => undoUsToo(ctx, { bottleneck: id, hit: own.id }))).rejects.toThrow(
    'bottlenecks.hit_not_found',
  )
  await world.as(sam, ctx => undoUsToo(ctx, { bottleneck: id, hit: own.id }))
  expect((await one(id)).hits).toBe(2)
})

test('who has a mandate of the owner answers; later answers come first and the history stays', async () => {
  const { id } = await name(sam)
  await world.as(vera, ctx => followBottleneck(ctx, { bottleneck: id, follows: true }))
  expect(await heard(id, 'bottlenecks.named')).toEqual(['Gea: bottleneck_asked'])
  await expect(answer(sam, { ...stays, bottleneck: id })).rejects.toThrow('bottlenecks.only_owner')
  await answer(gea, { ...stays, bottleneck: id })
  world.pass({ days: 1 })
  await answer(gea, { kind: 'changes', body: 'We passen hem aan.', day: '2026-06-01', bottleneck: id })
  const given = await answersTo(world.reader(), [id])
  expect(given.map(({ kind, day, organisation }) => [kind, day, organisation])).toEqual([
    ['changes', '2026-06-01', owner],
    ['stays', null, owner],
  ])
  expect((await one(id)).state).toBe('changes')
  expect(await heard(id, 'bottlenecks.answered')).toEqual([
    ...['Sam: bottleneck_answered', 'Sam: bottleneck_answered'],
    ...['Vera: bottleneck_answered', 'Vera: bottleneck_answered'],
  ])
  const { version, circle, title, blocks, places, rule } = await one(id)
  const edit = { id, version, circle, title, blocks, places, owner, rule: { id: rule.id } }
  await expect(world.as(sam, ctx => editBottleneck(ctx, edit))).rejects.toThrow(
    'bottlenecks.answered_already',
  )
})

test('a change and room to experiment need a day, and room a day that is still to come', async () => {
  const { id } = await name(sam)
  const changes = { kind: 'changes', body: 'Anders.', day: null, bottleneck: id } as const
  await expect(answer(gea, changes)).rejects.toThrow('bottlenecks.day_missing')
  const room = { kind: 'experiment', body: 'Probeer maar.', day: '2026-01-01', bottleneck: id } as const
  await expect(answer(gea, room)).rejects.toThrow('bottlenecks.day_past')
})

test('while nobody knows the owner the connectors are asked, and whom they name answers', async () => {
  const ton = await world.person('Ton')
  await world.house.db.updateTable('people').set({ circle: 'public' }).where('id', '=', ton.person).execute()
  const { id } = await name(sam, { owner: null })
  expect(await heard(id, 'bottlenecks.named')).toEqual(['Vera: bottleneck_unowned'])
  await world.as(vera, ctx => nameAnswerer(ctx, { bottleneck: id, person: ton.person! }))
  expect(await heard(id, 'bottlenecks.owner_named')).toEqual(['another: bottleneck_asked'])
  await answer(ton, { ...stays, bottleneck: id })
  const other = await name(sam, { owner: null })
  await world.as(vera, ctx => nameOwner(ctx, { bottleneck: other.id, owner }))
  await expect(
    world.as(vera, ctx => nameAnswerer(ctx, { bottleneck: other.id, person: ton.person! })),
  ).rejects.toThrow('bottlenecks.has_speakers')
})

test('without an answer the owner is reminded after 30 and 60 days, then the connectors each 30 days', async () => {
  const { id } = await name(sam)
  const rounds: string[][] = []
  for (const days of [29, 1, 30, 30, 30]) {
    world.pass({ days })
    await runJob()
    rounds.push(await heard(id, 'bottlenecks.reminded'))
  }
  const owners = ['Gea: bottleneck_waits', 'Gea: bottleneck_waits']
  expect(rounds).toEqual([
    [],
    ['Gea: bottleneck_waits'],
    owners,
    [...owners, 'Vera: bottleneck_silent'],
    [...owners, 'Vera: bottleneck_silent', 'Vera: bottleneck_silent'],
  ])
  await answer(gea, { ...stays, bottleneck: id })
  world.pass({ days: 31 })
  await runJob()
  expect((await heard(id, 'bottlenecks.reminded')).length).toBe(4)
})

test('within a month of its end everybody hears once that the room ends, and says what came of it', async () => {
  const { id, slug } = await name(sam)
  const until = new Date(world.house.now().getTime() + 60 * 86_400_000).toISOString().slice(0, 10)
  await answer(gea, { kind: 'experiment', body: 'Probeer maar.', day: until, bottleneck: id })
  await runJob()
  expect(await heard(id, 'bottlenecks.experiment_ends')).toEqual([])
  world.pass({ days: 35 })
  await runJob()
  await runJob()
  expect(await heard(id, 'bottlenecks.experiment_ends')).toEqual([
    'Gea: bottleneck_experiment_ends',
    'Sam: bottleneck_experiment_ends',
  ])
  await world.as(sam, ctx => sayOutcome(ctx, { bottleneck: id, body: 'Het bankje staat.' }))
  expect(await heard(id, 'bottlenecks.outcome_told')).toEqual(['Gea: bottleneck_outcome'])
  const shown = (await shownBottleneck(world.reader(), slug))!
  expect(shown.outcomes.map(({ body }) => body)).toEqual(['Het bankje staat.'])
})

test('what a moderator hides is off the lists and counts no longer, until it is restored', async () => {
  const mo = await world.person('Mo', { role: 'moderator', place: deventer })
  const rule = { name: 'Verborgen regel', link: null }
  const [first, second] = [await name(sam, { rule }), await name(gea, { rule })]
  const kind = world.house.things.get('bottleneck')!
  await world.as(mo, ctx => kind.hide!(ctx, first.id, 'Beledigend.'))
  expect((await bottlenecksWith(world.reader(), [first.id])).length).toBe(0)
  expect((await one(second.id)).together).toBe(1)
  await world.as(mo, ctx => kind.restore!(ctx, first.id))
  expect((await one(second.id)).together).toBe(2)
})
