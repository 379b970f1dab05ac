import type { Reader } from '../../platform/ctx/ctx.ts'
import { isSeenBy, peopleWith, type Person } from '../people/index.ts'
import { ownEmails } from './choose-contact.ts'
import { introductionSeen } from './load-introduction.ts'
import {
  commonMoment,
  isProposal,
  isRunning,
  othersOf,
  sideOf,
  standingFor,
  type Introduction,
  type Side,
  type Standing,
} from './introduction.ts'
import { hasReported } from './queries/reports.ts'
import { verdictsOn, type IntroductionAction } from './rights.ts'

/** Somebody as the reader may know them: always the name, more only when the profile is for the reader. */
export interface Known {
  readonly id: string
  readonly name: string
  readonly profile: Person | null
}

/** What the other says to the reader once both said yes. */
export type Shared = Pick<Side, 'contact' | 'outcome' | 'sentence'>

/** All that the page of an introduction shows to one person. */
export interface ShownIntroduction {
  readonly introduction: Pick<
    Introduction,
    'id' | 'subject' | 'reason' | 'askedAt' | 'moments' | 'outcomeAskedAt'
  >
  readonly standing: Standing
  readonly isProposal: boolean
  /** Whether the reader asked. */
  readonly isOwn: boolean
  readonly proposer: Known | undefined
  /** The other one; for a connector both. Who left is not among them. */
  readonly others: readonly Known[]
  readonly own: Side | undefined
  readonly shared: Shared | undefined
  readonly common: Date | null
  readonly may: Readonly<Record<IntroductionAction, boolean>>
  readonly isReported: boolean
  /** The reader's own addresses to choose from. */
  readonly emails: readonly string[]
}

/** Cost: a fixed number of queries. */
export async function showIntroduction(reader: Reader, id: string): Promise<ShownIntroduction> {
  const { actor, now } = reader
  const introduction = await introductionSeen(reader, id)
  const others = othersOf(introduction, actor.person)
  const { proposer } = introduction
  const ids = [...others.map(({ person }) => person), ...(proposer === null ? [] : [proposer])]
  const people = await peopleWith(reader, ids)
  const known = (person: string) =>
    knownOf(
      reader,
      people.find(one => one.id === person),
    )
  const own = sideOf(introduction, actor.person)
  const may = verdictsOn(actor, { introduction, now })
  const [other] = others
  return {
    introduction,
    standing: standingFor(introduction, actor.person, now),
    isProposal: isProposal(introduction),
    isOwn: proposer === actor.person,
    proposer: proposer === null ? undefined : known(proposer),
    others: others.flatMap(({ person }) => known(person) ?? []),
    own,
    shared: own && other && isRunning(introduction, now) ? sharedBy(other) : undefined,
    common: own ? commonMoment(introduction) : null,
    may,
    isReported: own ? await hasReported(reader, id, own.person) : false,
    emails: may.answer ? await ownEmails(reader) : [],
  }
}

function sharedBy({ contact, outcome, sentence }: Side): Shared {
  return { contact, outcome, sentence }
}

function knownOf({ actor }: Reader, person: Person | undefined): Known | undefined {
  if (!person) return undefined
  return { id: person.id, name: person.name, profile: isSeenBy(actor, person) ? person : null }
}
