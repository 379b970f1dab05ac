import { afterEach, beforeEach, expect, it } from 'vitest'
import { system, type Actor } from '../../platform/ctx/actor.ts'
import { noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { closeQuestion } from './close-question.ts'
import { followQuestion } from './follow-question.ts'
import { handOver } from './hand-over.ts'
import { takeQuestion } from './take-question.ts'
import { whoHears, type Hearing } from './who-hears.ts'

let world: World
let asker: Actor

beforeEach(async () => {
  world = await openWorld()
  asker = await world.person('Anna')
})
afterEach(() => world.close())

it('everybody concerned hears, and nobody of an own act', async () => {
  const noor = await world.person('Noor', { role: 'connector', place: zandweerd })
  const [bram, cato] = [await world.person('Bram'), await world.person('Cato')]
  const wish = {
    title: 'Wie weet raad?',
    explanation: '',
    motivation: '',
    places: [noorderplein],
    circle: 'public' as const,
  }
  const { id } = await world.as(asker, ctx => askQuestion(ctx, wish))
  world.pass({ days: 3 })
  await world.as(system, ctx => handOver(ctx, id))
  await world.as(noor, ctx => takeQuestion(ctx, { question: id }))
  await world.as(cato, ctx => followQuestion(ctx, { question: id, follows: true }))
  await world.as(bram, ctx => answerQuestion(ctx, { question: id, body: 'Ik.', role: '', references: [] }))
  await world.as(asker, ctx => closeQuestion(ctx, { question: id, kind: 'solved', outcome: 'Gelukt.' }))
  const names = new Map([noor, bram, cato, asker].map(({ person, name }) => [person, name]))
  const heard = (await hearings()).map(({ kind, person }) => `${kind} ${names.get(person)}`)
  expect(heard).toEqual([
    'passed_on Anna',
    'handed_over Noor',
    'passed_on Bram',
    'passed_on Cato',
    'taken Anna',
    'taken_up Bram',
    'taken_up Cato',
    'answered Anna',
    'answered Noor',
    'answered Cato',
    'closed Noor',
    'closed Bram',
    'closed Cato',
  ])
})

it('the operators hear of a question that waits where no connector is', async () => {
  const olga = await world.person('Olga', { role: 'operator' })
  const about = { explanation: '', motivation: '', places: [noorderplein], circle: 'public' as const }
  const { id } = await world.as(asker, ctx => askQuestion(ctx, { ...about, title: 'Wie weet raad?' }))
  world.pass({ days: 3 })
  await world.as(system, ctx => handOver(ctx, id))
  expect((await hearings()).map(({ kind, person }) => [kind, person])).toEqual([
    ['passed_on', asker.person],
    ['handed_over', olga.person],
  ])
})

/** What everybody hears of all that happened. */
async function hearings(): Promise<Hearing[]> {
  const rows = await world.house.db.selectFrom('activities').selectAll().orderBy('seq').execute()
  const activities = rows.map(row => ({
    ...{
      id: row.id,
      at: row.at,
      name: row.name,
      verb: 'Update' as const,
      actor: row.actor,
      areas: row.areas,
    },
    ...{ circle: row.circle, data: row.data as Record<string, unknown> },
    object: { kind: row.object_kind, id: row.object },
    target: row.target === null ? null : { kind: row.target_kind ?? '', id: row.target },
  }))
  return whoHears(world.reader(system), activities)
}
