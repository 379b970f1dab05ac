import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { moderatorsOf } from '../people/index.ts'
import { isProposal, othersOf, type Introduction } from './introduction.ts'
import { introductionsWith } from './queries/introductions.ts'
import { isInIt } from './report-request.ts'

type Kind =
  | 'introduction_asked'
  | 'introduction_proposed'
  | 'introduction_later'
  | 'introduction_agreed'
  | 'introduction_not_now'
  | 'introduction_moment'
  | 'introduction_outcome'
  | 'introduction_reported'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether a mail about it was written at that moment. */
  readonly mailed: boolean
}

/** Who hears of which fact. Of a yes that still waits, and of a no, nobody does. */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name.startsWith('introductions.'))
  const ids = [...new Set(told.map(({ object }) => object.id))]
  const introductions = new Map((await introductionsWith(reader, ids)).map(one => [one.id, one]))
  const hearings: Hearing[] = []
  for (const activity of told) {
    const introduction = introductions.get(activity.object.id)
    const heard = introduction && (await heardOf(reader, activity, introduction))
    if (!introduction || !heard) continue
    const persons = new Set(heard.persons)
    persons.delete(activity.actor ?? '')
    hearings.push(...[...persons].map(person => hearingOf(person, { activity, introduction, heard })))
  }
  return hearings
}

interface Heard {
  readonly kind: Kind
  readonly persons: readonly string[]
  /** Those to whom a mail was written. */
  readonly mailed?: readonly string[]
}

function hearingOf(
  person: string,
  { activity, introduction, heard }: { activity: Activity; introduction: Introduction; heard: Heard },
): Hearing {
  const isReport = heard.kind === 'introduction_reported'
  return {
    person,
    activity: activity.id,
    kind: heard.kind,
    path: isReport ? '/beheer/kennismakingen' : `/mijn/kennismakingen/${introduction.id}`,
    data: { title: introduction.subject },
    mailed: heard.mailed?.includes(person) ?? false,
  }
}

async function heardOf(
  reader: Reader,
  { name, data }: Activity,
  introduction: Introduction,
): Promise<Heard | undefined> {
  const { proposer, areas, isUnheard } = introduction
  const two = introduction.sides.map(({ person }) => person)
  const asked = othersOf(introduction, proposer).map(({ person }) => person)
  const waiting = waitingFor(introduction)
  switch (name) {
    case 'introductions.asked':
      if (isUnheard) return undefined
      return { kind: askKind(introduction), persons: asked, mailed: asked }
    case 'introductions.asked_again': {
      const persons = two.filter(person => person === data['person'])
      return { kind: askKind(introduction), persons, mailed: persons }
    }
    case 'introductions.postponed':
      return { kind: 'introduction_later', persons: waiting }
    case 'introductions.agreed':
      return {
        kind: 'introduction_agreed',
        persons: [...two, ...(proposer === null ? [] : [proposer])],
        mailed: two,
      }
    case 'introductions.ended':
      return { kind: 'introduction_not_now', persons: waiting }
    case 'introductions.moment_found':
      return { kind: 'introduction_moment', persons: two }
    case 'introductions.outcome_asked':
      return { kind: 'introduction_outcome', persons: two, mailed: two }
    case 'introductions.reported': {
      const persons = (await moderatorsOf(reader, areas)).filter(person => !isInIt(person, introduction))
      return { kind: 'introduction_reported', persons, mailed: persons }
    }
    default:
      return undefined
  }
}

function askKind(introduction: Introduction): Kind {
  return isProposal(introduction) ? 'introduction_proposed' : 'introduction_asked'
}

/** Who asked, and who said yes. */
function waitingFor({ proposer, sides }: Introduction): string[] {
  const ready = sides.filter(({ answer }) => answer === 'yes').map(({ person }) => person)
  return [...ready, ...(proposer === null ? [] : [proposer])]
}
