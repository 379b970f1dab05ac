import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor, type Actor } from '../../platform/ctx/actor.ts'
import { deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import {
  answerQuestion,
  askQuestion,
  closeQuestion,
  countQuestions,
  hideAnswer,
  hideQuestion,
  markAnswer,
  newestQuestions,
  questions,
  type QuestionWish,
} from './index.ts'
import { questionOfPage } from './load-question.ts'
import { answersTo } from './queries/answers.ts'

let world: World
let asker: Actor
let neighbour: Actor
let moderator: Actor

beforeAll(async () => {
  world = await openWorld([questions])
  asker = await world.person('Anna')
  neighbour = await world.person('Bram')
  moderator = await world.person('Cato', { role: 'moderator' })
})
afterAll(() => world.close())

describe('asking', () => {
  it('a question is open at once, in its place and everything around it', async () => {
    const question = await ask({ places: [noorderplein] })
    expect([question.state, question.areas]).toEqual(['open', [noorderplein, zandweerd, deventer]])
  })

  it('its URL is its title with the end of its id', async () => {
    const { slug, id } = await ask({ title: 'Wie helpt Café Ons?' })
    expect(slug).toBe(`wie-helpt-cafe-ons-${id.slice(-6)}`)
  })

  it('a place nobody knows is refused at its field', async () => {
    await expect(ask({ places: ['GM9999'] })).rejects.toMatchObject({
      code: 'questions.place_unknown',
      details: { field: 'place' },
    })
  })

  it('a question for members is not there for visitors', async () => {
    const { slug } = await ask({ circle: 'members' })
    await expect(questionOfPage(world.reader(visitor), slug)).rejects.toMatchObject({ kind: 'not_found' })
    expect((await questionOfPage(world.reader(neighbour), slug)).slug).toBe(slug)
  })
})

describe('answering', () => {
  it('the first answer makes a question answered', async () => {
    const { id, slug } = await ask({})
    await answer(id, neighbour)
    expect((await questionOfPage(world.reader(), slug)).state).toBe('answered')
  })

  it('nobody answers an own question', async () => {
    const { id } = await ask({})
    await expect(answer(id, asker)).rejects.toMatchObject({ code: 'questions.own_question' })
  })

  it('a closed question takes no answers', async () => {
    const { id } = await ask({})
    await world.as(asker, ctx => closeQuestion(ctx, { question: id, kind: 'solved', outcome: 'Het is er.' }))
    await expect(answer(id, neighbour)).rejects.toMatchObject({ code: 'questions.already_closed' })
  })

  it('what does not exist is not referred to', async () => {
    const { id } = await ask({})
    const person = neighbour.person ?? ''
    const ghost = '00000000-0000-4000-8000-000000000000'
    await world.as(neighbour, ctx =>
      answerQuestion(ctx, {
        ...{ question: id, body: 'Bel Bram.', role: 'bewoner' },
        references: [
          { kind: 'person', id: person },
          { kind: 'initiative', id: ghost },
        ],
      }),
    )
    const [given] = await answersTo(world.reader(neighbour), [id])
    expect(given?.references).toEqual([{ kind: 'person', id: person }])
  })

  it('each person marks an answer once, and never an own one', async () => {
    const { id } = await ask({})
    const given = await answer(id, neighbour)
    const mark = (actor: Actor, helpful = true) =>
      world.as(actor, ctx => markAnswer(ctx, { answer: given, helpful }))
    await mark(asker)
    await mark(asker)
    await mark(moderator)
    await mark(moderator, false)
    await expect(mark(neighbour)).rejects.toMatchObject({ code: 'questions.own_answer' })
    const [shown] = await answersTo(world.reader(asker), [id])
    expect([shown?.marks, shown?.isMarked]).toEqual([1, true])
  })
})

describe('closing', () => {
  it('keeps what came of it', async () => {
    const { id, slug } = await ask({})
    await world.as(asker, ctx =>
      closeQuestion(ctx, { question: id, kind: 'partly', outcome: 'We wachten op de grond.' }),
    )
    const { state, outcomeKind, outcome, closedAt } = await questionOfPage(world.reader(), slug)
    expect([state, outcomeKind, outcome, closedAt]).toEqual([
      'closed',
      'partly',
      'We wachten op de grond.',
      world.house.now(),
    ])
  })

  it('somebody else cannot', async () => {
    const { id } = await ask({})
    const close = world.as(neighbour, ctx =>
      closeQuestion(ctx, { question: id, kind: 'not', outcome: 'Nee.' }),
    )
    await expect(close).rejects.toMatchObject({ code: 'questions.not_yours' })
  })
})

describe('hiding', () => {
  it('a hidden question is there for its asker with the reason, for moderators, and in no list', async () => {
    const { id, slug } = await ask({ places: [deventer] })
    const before = await countQuestions(world.reader(), [deventer])
    await world.as(moderator, ctx =>
      hideQuestion(ctx, { question: id, reason: 'Hier staat een telefoonnummer in.' }),
    )
    await expect(questionOfPage(world.reader(neighbour), slug)).rejects.toMatchObject({ kind: 'gone' })
    const { hiddenReason } = await questionOfPage(world.reader(asker), slug)
    expect(hiddenReason).toBe('Hier staat een telefoonnummer in.')
    expect(await countQuestions(world.reader(), [deventer])).toBe(before - 1)
  })

  it('a hidden answer counts no more', async () => {
    const { id } = await ask({ places: [noorderplein] })
    const given = await answer(id, neighbour)
    await world.as(moderator, ctx => hideAnswer(ctx, { answer: given, reason: '' }))
    const [first] = await newestQuestions(world.reader(), [noorderplein], { limit: 1 })
    expect([first?.id, first?.answers]).toEqual([id, 0])
  })
})

describe('lists', () => {
  it('go on where they stopped, newest first, each question once', async () => {
    const place = await ownPlace()
    const ids = []
    for (let at = 0; at < 5; at++) {
      world.pass({ minutes: 1 })
      ids.push((await ask({ places: [place] })).id)
    }
    const first = await newestQuestions(world.reader(), [place, deventer], { limit: 3, states: ['open'] })
    const last = first.at(-1)
    const second = await newestQuestions(world.reader(), [place], { limit: 3, states: ['open'], after: last })
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids.toReversed())
  })
})

/** A place that no other test uses. */
async function ownPlace(): Promise<string> {
  const row = await world.house.db
    .selectFrom('places')
    .selectAll()
    .where('code', '=', zandweerd)
    .executeTakeFirstOrThrow()
  await world.house.db
    .insertInto('places')
    .values({ ...row, code: 'DORP1', path: 'deventer/dorp', slug: 'dorp', areas: ['DORP1', deventer] })
    .execute()
  return 'DORP1'
}

function ask(wish: Partial<QuestionWish>) {
  const usual = {
    title: 'Wie weet raad?',
    explanation: '',
    motivation: '',
    places: [zandweerd],
    circle: 'public' as const,
  }
  return world.as(asker, ctx => askQuestion(ctx, { ...usual, ...wish }))
}

function answer(question: string, actor: Actor): Promise<string> {
  return world.as(actor, ctx =>
    answerQuestion(ctx, { question, body: 'Vraag het Bram.', role: '', references: [] }),
  )
}
