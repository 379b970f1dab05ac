import { afterAll, expect, test } from 'vitest'
import { openBottlenecks, stays } from '../../testing/bottlenecks.ts'
import { sayOutcome } from './answer-bottleneck.ts'
import { editBottleneck } from './edit-bottleneck.ts'
import { nameAnswerer, nameOwner } from './name-owner.ts'
import { answersTo } from './queries/answers.ts'
import { followBottleneck } from './say-us-too.ts'
import { shownBottleneck } from './show-bottleneck.ts'

const { world, sam, gea, vera, owner, name, now, answer, heard, runJob } = await openBottlenecks()
afterAll(() => world.close())

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
  expect((await now(id)).state).toBe('changes')
  expect(await heard(id, 'bottlenecks.answered')).toEqual([
    ...['Sam: bottleneck_answered', 'Sam: bottleneck_answered'],
    ...['Vera: bottleneck_answered', 'Vera: bottleneck_answered'],
  ])
  const { version, circle, title, blocks, places, rule } = await now(id)
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
