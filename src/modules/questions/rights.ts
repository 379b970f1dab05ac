import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { helperToo, may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import { isConnectorOf } from '../people/index.ts'
import type { Answer } from './answer.ts'
import type { Question } from './question.ts'

const notClosed: Rule<Question> = (_actor, { state }) =>
  state === 'closed' ? 'questions.already_closed' : null

const notOwnQuestion: Rule<Question> = (actor, { asker }) =>
  actor.person !== null && actor.person === asker ? 'questions.own_question' : null

const isAsker = (actor: Actor, { asker }: Question) => actor.person !== null && actor.person === asker
const isOwner = (actor: Actor, { owner }: Question) => actor.person !== null && actor.person === owner

const onlyAsker: Rule<Question> = (actor, question) =>
  isAsker(actor, question) ? null : 'questions.only_asker'

const askerOrConnector: Rule<Question> = (actor, question) =>
  isAsker(actor, question) || isOwner(actor, question) || isConnectorOf(actor, question.areas)
    ? null
    : 'questions.not_yours'

const askerOrOwner: Rule<Question> = (actor, question) =>
  isAsker(actor, question) || isOwner(actor, question) ? null : 'questions.not_yours'

const connector: Rule<Question> = (actor, { areas }) =>
  isConnectorOf(actor, areas) ? null : 'questions.connectors_only'

const handedOver: Rule<Question> = (_actor, { handedAt }) =>
  handedAt === null ? 'questions.not_handed' : null

const nobodysYet: Rule<Question> = (_actor, { owner }) => (owner === null ? null : 'questions.already_taken')

const moderator: Rule<Question> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'questions.moderators_only'

export type QuestionAction = 'answer' | 'reword' | 'invite' | 'follow' | 'close' | 'take' | 'hide'

export const questionRights: Rights<QuestionAction, Question> = {
  answer: [signedIn, notClosed, notOwnQuestion, helperToo],
  reword: [signedIn, notClosed, onlyAsker, helperToo],
  invite: [signedIn, notClosed, askerOrConnector],
  follow: [signedIn, notOwnQuestion],
  close: [signedIn, notClosed, askerOrOwner],
  take: [signedIn, notClosed, handedOver, nobodysYet, connector],
  hide: [signedIn, moderator],
}

export const askRights: Rights<'ask', null> = { ask: [signedIn, helperToo] }

const ownAnswer: Rule<Answer> = (actor, { person }) =>
  actor.person !== null && actor.person === person ? null : 'questions.not_your_answer'

const notOwnAnswer: Rule<Answer> = (actor, { person }) =>
  actor.person === person ? 'questions.own_answer' : null

export const answerRights: Rights<'mark' | 'reword', Answer> = {
  mark: [signedIn, notOwnAnswer],
  reword: [signedIn, ownAnswer, helperToo],
}

/** What the actor may do with a question. */
export function verdictsOn(actor: Actor, question: Question): Readonly<Record<QuestionAction, boolean>> {
  const can = (action: QuestionAction) => may(questionRights, { actor, action, thing: question }) === null
  return {
    answer: can('answer'),
    reword: can('reword'),
    invite: can('invite'),
    follow: can('follow'),
    close: can('close'),
    take: can('take'),
    hide: can('hide'),
  }
}

export function mayMark(actor: Actor, answer: Answer): boolean {
  return may(answerRights, { actor, action: 'mark', thing: answer }) === null
}
