import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Things, SeenThing } from '../../platform/thing.ts'
import { peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Conversation } from './conversation.ts'
import type { Outcome, Position } from './outcome.ts'
import { outcomeOf, positionOf } from './queries/results.ts'
import { statementsOf } from './queries/statements.ts'
import { voterOf } from './queries/voters.ts'
import { verdictsOf, type Verdicts } from './rights.ts'
import type { Statement } from './statement.ts'
import { seatOf } from './take-seat.ts'

/** All that the page of one conversation shows, with what the reader may do there. */
export interface ShownConversation {
  readonly conversation: Conversation
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly hosts: readonly Person[]
  /** What it belongs to; undefined for nothing, or what the reader may not see. */
  readonly about: SeenThing | undefined
  readonly outcome: Outcome
  readonly verdicts: Verdicts
}

export async function shownConversation(
  reader: Reader,
  conversation: Conversation,
  things: Things,
): Promise<ShownConversation> {
  const { id, hosts, about } = conversation
  const seen = about && (await things.get(about.kind)?.look(reader, [about.id]))
  return {
    conversation,
    line: await lineTo(reader, conversation),
    hosts: await peopleWith(reader, hosts),
    about: seen?.get(about?.id ?? ''),
    outcome: await outcomeOf(reader, id),
    verdicts: verdictsOf(reader.actor, { ...conversation, now: reader.now }),
  }
}

/** The outcome with its statements, and with the place of one voter when that is asked. */
export interface ShownOutcome {
  readonly conversation: Conversation
  readonly line: readonly Place[]
  readonly outcome: Outcome
  /** By their numbers; what was taken away or waits is not there. */
  readonly statements: ReadonlyMap<number, Statement>
  readonly own: Position | undefined
  readonly verdicts: Verdicts
}

export async function shownOutcome(
  reader: Reader,
  conversation: Conversation,
  token: string | null,
): Promise<ShownOutcome> {
  const { id } = conversation
  const voter = await voterOf(reader, id, seatOf(reader, token))
  const statements = (await statementsOf(reader, id)).filter(({ state }) => state === 'in')
  return {
    conversation,
    line: await lineTo(reader, conversation),
    outcome: await outcomeOf(reader, id),
    statements: new Map(statements.map(one => [one.number, one])),
    own: voter && (await positionOf(reader, id, voter.id)),
    verdicts: verdictsOf(reader.actor, { ...conversation, now: reader.now }),
  }
}

async function lineTo(reader: Reader, { areas, places: [code] }: Conversation): Promise<Place[]> {
  const around = await placesWith(reader, areas)
  const place = around.find(one => one.code === code)
  return [...(place?.areas ?? [])].reverse().flatMap(area => around.find(one => one.code === area) ?? [])
}
