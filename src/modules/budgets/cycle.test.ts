import { afterAll, expect, test } from 'vitest'
import type { Activity } from '../../platform/activities/fact.ts'
import { system, visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { makePromise } from '../promises/index.ts'
import { placesWith } from '../places/index.ts'
import { castBallot } from './cast-ballot.ts'
import { answerMerge, askMerge, moveSupport } from './merge-projects.ts'
import { moveOn } from './move-phase.ts'
import { mergersOf } from './queries/support.ts'
import { shownProject } from './show-project.ts'
import { supportProject } from './tell-idea.ts'
import { endProject, finishStep, tellStep } from './tell-step.ts'
import { thoseWhoHear, whoHears } from './who-hears.ts'
import { judgeProject, nameHelper, workOutProject } from './work-out.ts'
import { yearReport } from './year-report.ts'

const { world, vera, gea, sam, nel, bas, begin, idea, reach, toVoting, now, project, projects } =
  await openBudgets()
afterAll(() => world.close())
const { house } = world
const names = new Map([vera, gea, sam, nel, bas].map(({ person, name }) => [person, name]))

const support = (actor: Actor, id: string, supports = true) =>
  world.as(actor, ctx => supportProject(ctx, { project: id, supports }))

/** Who hears what of the last fact of this name about this thing. */
async function heard(name: string, object: string): Promise<string[]> {
  const rows = await house.db
    .selectFrom('activities')
    .selectAll()
    .where('name', '=', name)
    .where('object', '=', object)
    .execute()
  const last = rows.at(-1)!
  const target = last.target === null ? null : { kind: last.target_kind, id: last.target }
  const activity = { ...last, object: { kind: last.object_kind, id: last.object }, target }
  const hearings = await whoHears(world.reader(system), [activity as unknown as Activity])
  return hearings.map(({ person, kind }) => `${names.get(person)}: ${kind}`).sort()
}

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

test('everybody who voted for or supported a project hears each step; only the own letter says that one voted', async () => {
  const { id } = await begin({ amount: 100_000 })
  const ids = await toVoting(id, sam, { Bankje: 700, Boom: 600 })
  const [bench = '', tree = ''] = [...ids.values()]
  const vote = (actor: Actor, device: string, chosen: string) =>
    world.as(actor, ctx =>
      castBallot(ctx, house, { budget: id, shown: { device, key: '' }, choices: { [chosen]: 1 } }),
    )
  await vote(nel, '', bench)
  await vote(bas, '', tree)
  for (const device of 'abc') await vote(visitor, device, bench)
  const hearers = await thoseWhoHear(world.reader(system), await now(id))
  expect([hearers.hosts, hearers.owners, hearers.supporters, hearers.voters]).toEqual([2, 1, 1, 2])
  await reach(id, 'outcome')
  expect(await heard('budgets.moved', id)).toEqual([
    ...['Bas: budget_moved', 'Gea: budget_moved', 'Nel: budget_moved', 'Sam: budget_moved'],
  ])
  await reach(id, 'realisation')
  const step = { project: bench, kind: 'step' as const, title: 'Het hout is besteld', spent: null }
  const milestone = await world.as(sam, ctx => tellStep(ctx, step))
  expect(await heard('budgets.step_told', bench)).toEqual([
    ...['Gea: project_step', 'Nel: project_step_voter', 'Vera: project_step'],
  ])
  await world.as(sam, ctx => finishStep(ctx, { project: bench, milestone, spent: 65_000 }))
  const change = { project: bench, kind: 'change' as const, title: 'Ander hout' }
  await expect(world.as(sam, ctx => tellStep(ctx, change))).rejects.toThrow('budgets.change_needs_reason')
  await world.as(sam, ctx => tellStep(ctx, { project: bench, kind: 'lesson', title: 'Vraag eerder hulp' }))
  const promise = { what: 'Ik olie het bankje', dueDay: '2026-05-01', origin: { kind: 'project', id: bench } }
  await world.as(sam, ctx => makePromise(ctx, house.things, promise))
  await world.as(sam, ctx => endProject(ctx, { project: bench, state: 'done', reason: '' }))
  const slug = (await now(id)).slug
  const shown = (await shownProject(world.reader(), { slug, project: '1-bankje' }))!
  expect([shown.promises.map(({ what }) => what), shown.milestones.map(({ title }) => title)]).toEqual([
    ['Ik olie het bankje'],
    ['Het hout is besteld', 'Vraag eerder hulp'],
  ])
  const [place] = await placesWith(world.reader(), [deventer])
  const report = await yearReport(world.reader(), place!, 2026)
  expect([report.given, report.spent, report.done, report.lessons.map(({ lesson }) => lesson.title)]).toEqual(
    [...[70_000, 65_000, 1, ['Vraag eerder hulp']]],
  )
})

test('a hidden project is off the pages for all but its owner and who watches the place', async () => {
  const mo = await world.person('Mo', { role: 'moderator', place: deventer })
  const { id } = await begin()
  const { id: bench } = await idea(sam, id, 'Iets lelijks')
  const kind = house.things.get('project')!
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
