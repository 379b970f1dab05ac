import { afterAll, expect, test } from 'vitest'
import { system, visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openBudgets } from '../../testing/budgets.ts'
import { deventer } from '../../testing/places.ts'
import { placesWith } from '../places/index.ts'
import { makePromise } from '../promises/index.ts'
import { castBallot } from './cast-ballot.ts'
import { shownProject } from './show-project.ts'
import { endProject, finishStep, tellStep } from './tell-step.ts'
import { thoseWhoHear } from './who-hears.ts'
import { yearReport } from './year-report.ts'

const { world, sam, nel, bas, begin, reach, toVoting, now, heard } = await openBudgets()
afterAll(() => world.close())
const { house } = world

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
  for (const year of [2025, 2027]) {
    const { given, done, lessons } = await yearReport(world.reader(), place!, year)
    expect([given, done, lessons]).toEqual([0, 0, []])
  }
  const report = await yearReport(world.reader(), place!, 2026)
  expect([report.given, report.spent, report.done, report.lessons.map(({ lesson }) => lesson.title)]).toEqual(
    [...[70_000, 65_000, 1, ['Vraag eerder hulp']]],
  )
})
