import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { createInitiative, initiatives } from '../initiatives/index.ts'
import { invitedBy } from './act-by-link.ts'
import { askAround } from './ask-around.ts'
import { declineInvitation } from './decline-invitation.ts'
import { answerQuestion, askQuestion, questions, type Question } from './index.ts'
import { invitationsTo } from './queries/invitations.ts'
import { suggestHelp } from './suggest-help.ts'

let world: World
let asker: Actor

beforeEach(async () => {
  world = await openWorld([initiatives, questions])
  asker = await world.person('Anna')
})
afterEach(() => world.close())

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
    const { secret } = linkIn(mails[0]?.text)
    const { actor } = await invitedBy(world.reader(), secret)
    expect([actor.person, actor.grants]).toEqual([bram.person, [{ role: 'member', place: null }]])
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
    const noted = (await invitationsTo(world.reader(), question.id)).map(one => [
      one.person,
      one.answeredAt !== null,
      one.declinedAt !== null,
    ])
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

function linkIn(text = ''): { secret: string } {
  return { secret: /\/antwoord\/([\w-]+)/.exec(text)?.[1] ?? '' }
}
