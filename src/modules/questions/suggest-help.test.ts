import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { dismissSuggestion } from './dismiss-suggestion.ts'
import { answerQuestion, askQuestion, markAnswer, questions, type Question } from './index.ts'
import { sayReason } from './say-reason.ts'
import { suggestHelp } from './suggest-help.ts'

let world: World
let asker: Actor

beforeEach(async () => {
  world = await openWorld([organisations, initiatives, questions])
  asker = await world.person('Anna')
})
afterEach(() => world.close())

describe('who is proposed, and why', () => {
  it('the steward of an initiative that matches, and the initiative, with the place', async () => {
    const bram = await world.person('Bram')
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const { helpers } = await help(await ask('Wie heeft ervaring met voedselbossen?'))
    expect(helpers.map(({ name, kind, reason }) => [name, sayReason('nl', kind, reason)])).toEqual([
      ['Bram', 'Beheert “Voedselbos Noorderplein” in Noorderplein, dat ook gaat over “voedselbossen”.'],
      ['Voedselbos Noorderplein', 'Loopt in Noorderplein en gaat ook over “voedselbossen”.'],
    ])
  })

  it('who answered such a question before, with the year and whether it helped', async () => {
    const bram = await world.person('Bram')
    const earlier = await ask('Hoe begin je een voedselbos?')
    const answer = await world.as(bram, ctx =>
      answerQuestion(ctx, { question: earlier.id, body: 'Met een plan.', role: '', references: [] }),
    )
    await world.as(asker, ctx => markAnswer(ctx, { answer, helpful: true }))
    world.pass({ days: 400 })
    const { helpers, alike } = await help(await ask('Wat groeit er goed in een voedselbos?'))
    expect(helpers.map(({ name, kind, reason }) => [name, sayReason('nl', kind, reason)])).toEqual([
      ['Bram', 'Gaf in 2026 in Noorderplein een antwoord dat hielp, over “voedselbos”.'],
    ])
    expect(alike.map(({ title }) => title)).toEqual(['Hoe begin je een voedselbos?'])
  })

  it('an organisation that matches and who works there', async () => {
    const dirk = await world.person('Dirk')
    const wish = {
      name: 'Stichting Buurtmoestuin',
      kind: 'foundation',
      role: 'tuincoach',
      places: [deventer],
    } as const
    await world.as(dirk, ctx => makeOrganisation(ctx, wish))
    const { helpers } = await help(await ask('Wie helpt met een moestuin?'))
    expect(helpers.map(({ name, asks }) => [name, asks])).toEqual([
      ['Dirk', [dirk.person]],
      ['Stichting Buurtmoestuin', [dirk.person]],
    ])
  })

  it('the asker is not proposed, and own initiatives can only be read', async () => {
    await initiative(asker, 'Voedselbos Noorderplein', noorderplein)
    const { helpers } = await help(await ask('Wie kent een voedselbos?'))
    expect(helpers.map(({ name, asks }) => [name, asks])).toEqual([['Voedselbos Noorderplein', []]])
  })

  it('who answered this question already is not proposed for it', async () => {
    const bram = await world.person('Bram')
    const question = await ask('Hoe begin je een voedselbos?')
    await world.as(bram, ctx =>
      answerQuestion(ctx, { question: question.id, body: 'Met een plan.', role: '', references: [] }),
    )
    await world.settle()
    expect(await help(question)).toEqual({ helpers: [], alike: [] })
  })

  it('near is before far', async () => {
    const [near, far] = [await world.person('Nabij'), await world.person('Ver')]
    await initiative(far, 'Voedselbos', apeldoorn)
    await initiative(near, 'Voedselbos', zwolseweg)
    const { helpers } = await help(await ask('Wie kent een voedselbos?'))
    expect(helpers.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Nabij', 'Ver'])
  })

  it('who does not want to be asked is not proposed', async () => {
    const bram = await world.person('Bram')
    await world.house.db.updateTable('people').set({ askable: false }).where('id', '=', bram.person).execute()
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const { helpers } = await help(await ask('Wie kent een voedselbos?'))
    expect(helpers.map(({ name, asks }) => [name, asks])).toEqual([['Voedselbos Noorderplein', []]])
  })

  it('what the asker put aside does not come back', async () => {
    const bram = await world.person('Bram')
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const question = await ask('Wie kent een voedselbos?')
    await world.as(asker, ctx =>
      dismissSuggestion(ctx, { question: question.id, helper: { kind: 'person', id: bram.person ?? '' } }),
    )
    const { helpers } = await help(question)
    expect(helpers.map(({ name }) => name)).toEqual(['Voedselbos Noorderplein'])
  })

  it('a question about something nobody knows proposes nobody', async () => {
    const bram = await world.person('Bram')
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const { helpers } = await help(await ask('Wie kan mij helpen met belastingaangifte?'))
    expect(helpers).toEqual([])
  })
})

async function ask(title: string): Promise<Question> {
  const wish = { title, explanation: '', motivation: '', places: [noorderplein], circle: 'public' as const }
  const question = await world.as(asker, ctx => askQuestion(ctx, wish))
  await world.settle()
  return question
}

async function initiative(steward: Actor, title: string, place: string): Promise<void> {
  await world.as(steward, ctx => createInitiative(ctx, { title, places: [place] }))
  await world.settle()
}

function help(question: Question) {
  return suggestHelp(world.reader(asker), question)
}
