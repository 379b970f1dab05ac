import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives, type Phase } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import type { Reference } from './answer.ts'
import { answerQuestion, askQuestion, hideAnswer, markAnswer, questions } from './index.ts'
import { sayReason, sayReasonToYou } from './say-reason.ts'
import { suggestHelp, type SuggestedHelper } from './suggest-help.ts'

let world: World
let asker: Actor
let bram: Actor

beforeEach(async () => {
  world = await openWorld([organisations, initiatives, questions])
  asker = await world.person('Anna')
  bram = await world.person('Bram')
})
afterEach(() => world.close())

describe('an initiative that matches', () => {
  it.each<[Phase, string, string]>([
    ['idea', 'Is een idee in Noorderplein', 'Is an idea in Noorderplein'],
    ['starting', 'Begint net in Noorderplein', 'Is just starting in Noorderplein'],
    ['running', 'Loopt in Noorderplein', 'Runs in Noorderplein'],
    ['growing', 'Loopt in Noorderplein', 'Runs in Noorderplein'],
    ['finished', 'Liep in Noorderplein tot het klaar was', 'Ran in Noorderplein until it was finished'],
    ['stopped', 'Liep in Noorderplein tot het stopte', 'Ran in Noorderplein until it stopped'],
  ])('says whether it runs: %s', async (phase, dutch, english) => {
    await initiative('Voedselbos', phase)
    const [helper] = ofKind(await helpersFor('Wie kent een voedselbos?'), 'initiative')
    expect([say('nl', helper), say('en', helper)]).toEqual([
      `${dutch} en gaat ook over “voedselbos”.`,
      `${english} and is about “voedselbos” too.`,
    ])
  })
})

describe('what an answer that helped referred to', () => {
  it('is proposed for a question like it, with the reason, and who is asked for it', async () => {
    const id = await initiative('Groene vingers', 'running')
    await answered({ references: [{ kind: 'initiative', id }], helpful: true })
    const [helper] = ofKind(await helpersFor('Wie kent een voedselbos?'), 'initiative')
    expect([helper?.name, say('nl', helper), helper?.asks]).toEqual([
      'Groene vingers',
      'Hielp in 2026 bij een vraag als deze in Zandweerd.',
      [bram.person],
    ])
  })

  it('may be a person or an organisation too', async () => {
    const { id } = await world.as(bram, ctx =>
      makeOrganisation(ctx, {
        name: 'De Schoffel',
        kind: 'foundation',
        role: 'hovenier',
        places: [deventer],
      }),
    )
    const references: Reference[] = [
      { kind: 'person', id: bram.person ?? '' },
      { kind: 'organisation', id },
    ]
    await answered({ references, helpful: true })
    const helpers = (await helpersFor('Wie kent een voedselbos?')).filter(
      ({ reason }) => reason.code === 'helped',
    )
    expect(helpers.map(helper => [helper.name, say('en', helper), helper.asks])).toEqual([
      ['Bram', 'Helped with a question like this in Zandweerd in 2026.', [bram.person]],
      ['De Schoffel', 'Helped with a question like this in Zandweerd in 2026.', [bram.person]],
    ])
  })

  it('is not proposed for it while nobody said that the answer helped', async () => {
    const id = await initiative('Groene vingers', 'running')
    await answered({ references: [{ kind: 'initiative', id }], helpful: false })
    expect(ofKind(await helpersFor('Wie kent een voedselbos?'), 'initiative')).toEqual([])
  })

  it('is not proposed for it when the answer is hidden', async () => {
    const id = await initiative('Groene vingers', 'running')
    const answer = await answered({ references: [{ kind: 'initiative', id }], helpful: true })
    const moderator = await world.person('Mo', { role: 'moderator' })
    await world.as(moderator, ctx => hideAnswer(ctx, { answer, reason: '' }))
    expect(ofKind(await helpersFor('Wie kent een voedselbos?'), 'initiative')).toEqual([])
  })

  it.each([
    ['person', 'je hielp in 2026 bij een vraag als deze in Zandweerd.'],
    ['organisation', 'je organisatie hielp in 2026 bij een vraag als deze in Zandweerd.'],
    ['initiative', 'je initiatief hielp in 2026 bij een vraag als deze in Zandweerd.'],
  ] as const)('is told so when asked for: %s', (via, said) => {
    expect(sayReasonToYou('nl', via, { code: 'helped', words: [], place: 'Zandweerd', year: 2026 })).toBe(
      said,
    )
  })
})

async function initiative(title: string, phase: Phase): Promise<string> {
  const { id } = await world.as(bram, ctx => createInitiative(ctx, { title, phase, places: [noorderplein] }))
  await world.settle()
  return id
}

/** Somebody from elsewhere answers a question about a food forest; returns the answer. */
async function answered(wish: { references: Reference[]; helpful: boolean }): Promise<string> {
  const question = await ask('Hoe begin je een voedselbos?', zandweerd)
  const cato = await world.person('Cato', { role: 'connector', place: apeldoorn })
  const given = { question: question.id, body: 'Kijk eens hier.', role: '', references: wish.references }
  const answer = await world.as(cato, ctx => answerQuestion(ctx, given))
  if (wish.helpful) await world.as(asker, ctx => markAnswer(ctx, { answer, helpful: true }))
  await world.settle()
  return answer
}

async function ask(title: string, place: string) {
  const wish = { title, explanation: '', motivation: '', places: [place], circle: 'public' as const }
  const question = await world.as(asker, ctx => askQuestion(ctx, wish))
  await world.settle()
  return question
}

async function helpersFor(title: string): Promise<readonly SuggestedHelper[]> {
  return (await suggestHelp(world.reader(asker), await ask(title, noorderplein))).helpers
}

function ofKind(helpers: readonly SuggestedHelper[], kind: Reference['kind']) {
  return helpers.filter(helper => helper.kind === kind)
}

function say(lang: 'nl' | 'en', helper: SuggestedHelper | undefined): string {
  return helper ? sayReason(lang, helper.kind, helper.reason) : ''
}
