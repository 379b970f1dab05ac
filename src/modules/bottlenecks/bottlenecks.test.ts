import { afterAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openBottlenecks } from '../../testing/bottlenecks.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { createInitiative } from '../initiatives/index.ts'
import { bottlenecksWith } from './queries/find.ts'
import { hitsOf } from './queries/hits.ts'
import { bottlenecksIn } from './queries/list.ts'
import { rulesLike } from './queries/rules.ts'
import { sayUsToo, undoUsToo } from './say-us-too.ts'
import { shownBottleneck } from './show-bottleneck.ts'

const { world, sam, gea, vera, owner, name, now } = await openBottlenecks()
afterAll(() => world.close())

const usToo = (actor: Actor, bottleneck: string, sentence = '') =>
  world.as(actor, ctx => sayUsToo(ctx, { bottleneck, as: { kind: 'person' }, sentence }))

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
  expect([(await now(hidden.id)).together, (await now(open.id)).together]).toEqual([2, 1])
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
  expect((await now(id)).hits).toBe(2)
})

test('what a moderator hides is off the lists and counts no longer, until it is restored', async () => {
  const mo = await world.person('Mo', { role: 'moderator', place: deventer })
  const rule = { name: 'Verborgen regel', link: null }
  const [first, second] = [await name(sam, { rule }), await name(gea, { rule })]
  const kind = world.house.things.get('bottleneck')!
  await world.as(mo, ctx => kind.hide!(ctx, first.id, 'Beledigend.'))
  expect((await bottlenecksWith(world.reader(), [first.id])).length).toBe(0)
  expect((await now(second.id)).together).toBe(1)
  await world.as(mo, ctx => kind.restore!(ctx, first.id))
  expect((await now(second.id)).together).toBe(2)
})
