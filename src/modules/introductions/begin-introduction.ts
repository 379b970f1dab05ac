import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isSeenBy, peopleWith, recordConsent, type Person } from '../people/index.ts'
import type { Subject } from './find-subject.ts'
import { factOf } from './introduction-fact.ts'
import { checkLimits, countsSince } from './limits.ts'
import {
  addIntroduction,
  introductionsWith,
  requestsOf,
  type NewIntroduction,
} from './queries/introductions.ts'
import { mailRequest } from './write-letters.ts'

/** Somebody who may be asked to meet; hidden profiles are not there. */
export async function personToAsk(ctx: Reader, id: string): Promise<Person> {
  const [person] = await peopleWith(ctx, [id])
  if (!person || person.circle === 'hidden' || !isSeenBy(ctx.actor, person)) {
    throw new Refusal('not_found', 'introductions.person_not_found')
  }
  if (!person.askable) throw new Refusal('not_allowed', 'introductions.not_askable', { name: person.name })
  return person
}

/** Refuses when the actor asks too much, or the same people again. */
export async function checkLimitsOf(ctx: Ctx, asked: readonly string[]): Promise<void> {
  const proposer = ctx.actor.person ?? ''
  const before = await requestsOf(ctx, proposer, countsSince(ctx.now))
  checkLimits(before, { proposer, asked, now: ctx.now })
}

/** The subject with the places it belongs to: its own, or else those of the first of these people who has any. */
export async function placed(ctx: Ctx, subject: Subject, persons: readonly string[]): Promise<Subject> {
  if (subject.areas.length > 0) return subject
  const people = new Map((await peopleWith(ctx, persons)).map(person => [person.id, person]))
  const areas = persons.map(id => people.get(id)?.areas ?? []).find(found => found.length > 0)
  return { ...subject, areas: areas ?? [] }
}

/** Saves a request and tells it, unless nobody is to hear of it, to those who are asked. */
export async function begin(ctx: Ctx, wish: Omit<NewIntroduction, 'id' | 'proposer'>): Promise<string> {
  const id = newId()
  await addIntroduction(ctx, { ...wish, id, proposer: ctx.actor.person })
  for (const { person, contact } of wish.sides) {
    if (contact !== null) await recordConsent(ctx, { person, purpose: 'contact', given: true })
  }
  const [introduction] = await introductionsWith(ctx, [id])
  if (introduction && !wish.isUnheard) {
    const persons = wish.sides.filter(({ answer }) => answer === null).map(({ person }) => person)
    await mailRequest(ctx, introduction, { persons, round: 1 })
  }
  ctx.tell('introductions.asked', factOf('Offer', id))
  return id
}
