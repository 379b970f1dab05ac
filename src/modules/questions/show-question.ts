import type { Reader } from '../../platform/ctx/ctx.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Invitation } from './invitation.ts'
import { namesAmong, namesOf, roleOf, type Named } from './name-people.ts'
import { isFollowing } from './queries/followers.ts'
import { answersTo } from './queries/answers.ts'
import { invitationsTo } from './queries/invitations.ts'
import type { Question } from './question.ts'
import { verdictsOn, type QuestionAction } from './rights.ts'
import { referencesOf, withReferences, type ShownAnswer } from './show-answers.ts'
import { suggestBeside, type SuggestedHelper } from './suggest-help.ts'

/** All that the page of a question shows. */
export interface ShownQuestion {
  readonly question: Question
  readonly places: readonly Place[]
  readonly handedPlace: Place | undefined
  readonly people: ReadonlyMap<string, Named>
  readonly answers: readonly ShownAnswer[]
  readonly invitedCount: number
  readonly answeredCount: number
  /** Only for who may invite. */
  readonly invitations: readonly Invitation[]
  readonly helpers: readonly SuggestedHelper[]
  /** That the reader was asked and has not answered. */
  readonly waiting: Invitation | undefined
  readonly follows: boolean
  readonly may: Readonly<Record<QuestionAction, boolean>>
  /** The role in which the reader probably answers. */
  readonly role: string
  /** Ids and codes that the page changes with. */
  readonly changesWith: readonly string[]
}

/** Cost: a fixed number of queries; more for who may invite, since the router works for them. */
export async function showQuestion(reader: Reader, question: Question): Promise<ShownQuestion> {
  const answers = await answersTo(reader, [question.id])
  const shownAnswers = answers.filter(({ hiddenAt }) => hiddenAt === null)
  const invitations = await invitationsTo(reader, question.id)
  const verdicts = verdictsOn(reader.actor, question)
  const shownInvitations = verdicts.invite || verdicts.close ? invitations : []
  const persons = [
    question.asker,
    question.owner,
    ...answers.map(({ person }) => person),
    ...shownInvitations.map(({ person }) => person),
  ].filter(person => person !== null)
  const references = answers.flatMap(answer => answer.references)
  const along = [...references, ...persons.map(id => ({ kind: 'person' as const, id }))]
  const help = verdicts.invite
    ? await suggestBeside(reader, question, { invitations, answers: shownAnswers, along })
    : undefined
  const byKey = help?.known.helpers ?? (await referencesOf(reader, references))
  const { handedPlace } = question
  const places = await placesWith(reader, [
    ...question.places,
    ...question.areas,
    ...(handedPlace === null ? [] : [handedPlace]),
  ])
  return {
    question,
    places: places.filter(({ code }) => question.places.includes(code)),
    handedPlace: places.find(({ code }) => code === handedPlace),
    people: help ? namesAmong(reader, help.known.people.values()) : await namesOf(reader, persons),
    answers: withReferences(reader, answers, byKey),
    invitedCount: invitations.length,
    answeredCount: shownAnswers.length,
    invitations: shownInvitations,
    helpers: help?.helpers ?? [],
    waiting: invitations.find(
      ({ person, answeredAt, declinedAt }) =>
        person === reader.actor.person && answeredAt === null && declinedAt === null,
    ),
    follows: await isFollowing(reader, question.id),
    may: verdicts,
    role: verdicts.answer ? await roleOf(reader) : '',
    changesWith: [
      question.id,
      ...persons,
      ...answers.flatMap(answer => answer.references.map(({ id }) => id)),
    ],
  }
}
