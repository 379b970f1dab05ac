import { afterAll, expect, test } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { answerMerge, askMerge, moveSupport } from './merge-projects.ts'
import { moveOn } from './move-phase.ts'
import { mergersOf } from './queries/support.ts'
import { shownProject } from './show-project.ts'
import { supportProject } from './tell-idea.ts'
import { judgeProject, nameHelper, workOutProject } from './work-out.ts'

const { world, vera, gea, sam, nel, bas, begin, idea, reach, now, project, projects, heard } =
  await openBudgets()
afterAll(() => world.close())

const support = (actor: Actor, id: string, supports = true) =>
  world.as(actor, ctx => supportProject(ctx, { project: id, supports }))

test('only ideas with enough support become projects, and only projects are worked out', async () => {
  const { id } = await begin({ supportNeeded: 2 })
  const bench = await idea(sam, id, 'Bankje')
  const tree = await idea(nel, id, 'Boom')
  await expect(reach(id, 'working_out')).rejects.toThrow('budgets.no_idea_supported')
  await support(bas, bench.id)
  await support(bas, bench.id)
  await reach(id, 'working_out')
  expect((await projects(id)).map(({ title, state, supporters }) => [title, state, supporters])).toEqual([
    ['Bankje', 'project', 2],
    ['Boom', 'idea', 1],
  ])
  const plan = { version: 1, plan: 'Zo.', costs: [] }
  await expect(world.as(nel, ctx => workOutProject(ctx, { project: tree.id, ...plan }))).rejects.toThrow(
    'budgets.not_in_this_state',
  )
})

test('ideas go on together only with a yes, and support moves only by the click of who gave it', async () => {
  const { id } = await begin()
  const bench = await idea(sam, id, 'Een bankje op het plein')
  const seat = await idea(nel, id, 'Zitplek op het plein')
  await support(bas, bench.id)
  await world.settle()
  const slug = (await now(id)).slug
  const alike = (await shownProject(world.reader(sam), { slug, project: '1' }))!.alike
  expect(alike.map(({ title }) => title)).toEqual(['Zitplek op het plein'])
  await world.as(sam, ctx => askMerge(ctx, { from: bench.id, into: seat.id }))
  expect(await heard('budgets.merge_asked', seat.id)).toEqual(['Nel: project_merge_asked'])
  const [merger] = await mergersOf(world.reader(), [bench.id])
  const answer = (actor: Actor, accept: boolean) =>
    world.as(actor, ctx => answerMerge(ctx, { project: seat.id, merger: merger!.id, accept }))
  await expect(answer(bas, true)).rejects.toThrow('budgets.only_owner')
  await answer(nel, true)
  expect(await heard('budgets.merge_answered', bench.id)).toEqual([
    'Bas: project_merged',
    'Sam: project_merged',
  ])
  expect([(await project(bench.id)).state, (await project(seat.id)).supporters]).toEqual(['merged', 1])
  await world.as(bas, ctx => moveSupport(ctx, bench.id))
  await expect(world.as(vera, ctx => moveSupport(ctx, bench.id))).rejects.toThrow('budgets.no_supporter')
  expect((await project(seat.id)).supporters).toBe(2)
})

test('nothing goes to the vote without a public reason of an official', async () => {
  const { id } = await begin()
  await idea(sam, id, 'Bankje')
  await reach(id, 'working_out')
  const [bench] = await projects(id)
  const plan = { project: bench!.id, version: bench!.version, plan: 'Zo.' }
  const costs = [
    { what: 'Hout', cents: 40_000 },
    { what: 'Werk', cents: 10_050 },
  ]
  await world.as(vera, ctx => nameHelper(ctx, { project: bench!.id, person: gea.person! }))
  expect(await heard('budgets.helper_named', bench!.id)).toEqual(['Gea: project_helper'])
  await world.as(gea, ctx => workOutProject(ctx, { ...plan, costs }))
  await expect(world.as(sam, ctx => workOutProject(ctx, { ...plan, costs }))).rejects.toThrow(
    'budgets.changed_meanwhile',
  )
  await reach(id, 'check')
  await expect(world.as(vera, ctx => moveOn(ctx, { budget: id, to: 'voting' }))).rejects.toThrow(
    'budgets.not_all_judged',
  )
  const judged = { project: bench!.id, feasible: true, reason: 'Past binnen de regels.' }
  await world.as(gea, ctx => judgeProject(ctx, judged))
  expect(await heard('budgets.judged', bench!.id)).toEqual(['Sam: project_judged'])
  expect((await project(bench!.id)).cost).toBe(50_050)
  await reach(id, 'voting')
  expect((await now(id)).lotSeed).toMatch(/^[0-9a-f]{32}$/)
  await expect(world.as(vera, ctx => moveOn(ctx, { budget: id, to: 'voting' }))).rejects.toThrow(
    'budgets.moved_already',
  )
})

test('a hidden project is off the pages for all but its owner and who watches the place', async () => {
  const mo = await world.person('Mo', { role: 'moderator', place: deventer })
  const { id } = await begin()
  const { id: bench } = await idea(sam, id, 'Iets lelijks')
  const kind = world.house.things.get('project')!
  await world.as(mo, ctx => kind.hide!(ctx, bench, 'Dit hoort hier niet.'))
  const slug = (await now(id)).slug
  const sees = async (actor: Actor) =>
    (await shownProject(world.reader(actor), { slug, project: '1' })) !== undefined
  expect([await sees(visitor), await sees(nel), await sees(sam), await sees(mo)]).toEqual([
    false,
    false,
    true,
    true,
  ])
})
