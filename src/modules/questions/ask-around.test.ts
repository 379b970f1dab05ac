import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, noorderplein, zandweerd, zwolseweg } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { makeOrganisation, organisations } from '../organisations/index.ts'
import { askAround } from './ask-around.ts'
import { declineInvitation } from './decline-invitation.ts'
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
      ['Voedselbos Noorderplein', 'Is een idee in Noorderplein en gaat ook over “voedselbossen”.'],
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
    expect(await help(question)).toMatchObject({ helpers: [], alike: [] })
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

describe('asking the chosen', () => {
  it('each gets one mail with the reason and a link of their own, and is noted', async () => {
    const bram = await world.person('Bram')
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const question = await ask('Wie kent een voedselbos?')
    const count = await inviteAll(question)
    const mails = (await world.mails()).filter(
      ({ subject }) => subject === 'Anna vraagt: Wie kent een voedselbos?',
    )
    expect([count, mails.length]).toEqual([1, 1])
    expect(mails[0]?.text).toContain('Waarom jij: je beheert “Voedselbos Noorderplein” in Noorderplein')
    expect(mails[0]?.text).toMatch(/\/antwoord\/[\w-]{32}\n/)
  })

  it('nobody chosen is refused at the choice', async () => {
    const question = await ask('Wie kent een voedselbos?')
    const nobody = world.as(asker, ctx => askAround(ctx, { question: question.id, chosen: [] }))
    await expect(nobody).rejects.toMatchObject({ code: 'questions.nobody_chosen', kind: 'invalid' })
  })

  it('only the asker and connectors of the place ask around', async () => {
    const bram = await world.person('Bram')
    const question = await ask('Wie kent een voedselbos?')
    const strange = world.as(bram, ctx => askAround(ctx, { question: question.id, chosen: [] }))
    await expect(strange).rejects.toMatchObject({ code: 'questions.not_yours' })
  })

  it('nobody is asked more than three questions in a week', async () => {
    const bram = await world.person('Bram')
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    const asked = []
    for (let at = 0; at < 4; at++) {
      const question = await ask(`Vraag ${at} over het voedselbos?`)
      asked.push((await help(question)).helpers.flatMap(({ asks }) => asks).length > 0)
      if (at < 3) await inviteAll(question)
    }
    world.pass({ days: 8 })
    const later = await help(await ask('Is er nieuws van het voedselbos?'))
    asked.push(later.helpers.flatMap(({ asks }) => asks).length > 0)
    expect(asked).toEqual([true, true, true, false, true])
  })

  it('at most ten people are asked one question', async () => {
    for (let at = 0; at < 12; at++) {
      const person = await world.person(`Buur ${at}`)
      await initiative(person, `Voedselbos nummer ${at}`, noorderplein)
    }
    const question = await ask('Wie kent een voedselbos?')
    const counts = [await inviteAll(question), await inviteAll(question)]
    await expect(inviteAll(question)).rejects.toMatchObject({ code: 'questions.enough_asked' })
    expect(counts.reduce((sum, count) => sum + count)).toBe(10)
  })

  it('an answer or a "not now" is noted at the invitation', async () => {
    const [bram, cato] = [await world.person('Bram'), await world.person('Cato')]
    await initiative(bram, 'Voedselbos Noorderplein', noorderplein)
    await initiative(cato, 'Voedselbos Zandweerd', zandweerd)
    const question = await ask('Wie kent een voedselbos?')
    await inviteAll(question)
    await world.as(bram, ctx =>
      answerQuestion(ctx, { question: question.id, body: 'Ik wel.', role: '', references: [] }),
    )
    await world.as(cato, ctx => declineInvitation(ctx, { question: question.id }))
    const rows = await world.house.db.selectFrom('question_invitations').selectAll().execute()
    const noted = rows.map(one => [one.person, one.answered_at !== null, one.declined_at !== null])
    expect(new Map(noted.map(([person, ...rest]) => [person, rest]))).toEqual(
      new Map([
        [bram.person, [true, false]],
        [cato.person, [false, true]],
      ]),
    )
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

async function inviteAll(question: Question): Promise<number> {
  const { helpers } = await help(question)
  const chosen = helpers.map(({ kind, id }) => `${kind}:${id}`)
  return world.as(asker, ctx => askAround(ctx, { question: question.id, chosen }))
}
