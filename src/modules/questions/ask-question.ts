import { newId } from '../../platform/db/ids.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { chooseCircle, type CircleWish } from '../circles/index.ts'
import { placesWith } from '../places/index.ts'
import { addQuestion } from './queries/questions.ts'
import { factOf, slugFor, type Question } from './question.ts'
import { askRights } from './rights.ts'

export interface QuestionWish {
  readonly title: string
  readonly explanation: string
  readonly motivation: string
  /** Codes of the working area. */
  readonly places: readonly string[]
  readonly circle: CircleWish
  /** Made up, for the example district. */
  readonly example?: boolean | undefined
}

/** Asks a question at a place; it is on the site at once. */
export async function askQuestion(ctx: Ctx, wish: QuestionWish): Promise<Question> {
  allow(askRights, { actor: ctx.actor, action: 'ask', thing: null })
  const places = await placesWith(ctx, wish.places)
  if (places.length === 0 || places.length < new Set(wish.places).size) {
    throw new Refusal('invalid', 'questions.place_unknown', { field: 'place' })
  }
  const id = newId()
  const question: Question = {
    ...{ id, slug: slugFor(wish.title, id), asker: ctx.actor.person, askedAt: ctx.now, state: 'open' },
    ...{ title: wish.title, explanation: wish.explanation, motivation: wish.motivation },
    circle: await chooseCircle(ctx, { owner: { kind: 'question', id }, wish: wish.circle }),
    places: places.map(({ code }) => code),
    areas: [...new Set(places.flatMap(({ areas }) => areas))],
    ...{ handedAt: null, handedPlace: null, owner: null, closedAt: null, outcome: null, outcomeKind: null },
    ...{ hiddenAt: null, hiddenReason: null, example: wish.example ?? false },
  }
  await addQuestion(ctx, question)
  ctx.tell('questions.asked', { verb: 'Question', ...factOf(question), data: { title: question.title } })
  return question
}
