/** What two people would meet about. */
export type AboutKind = 'initiative' | 'question' | 'organisation' | 'words'

/** What came of it, as one of the two says. */
export type MeetingOutcome = 'met' | 'not_yet' | 'not'

export const meetingOutcomes = ['met', 'not_yet', 'not'] as const satisfies readonly MeetingOutcome[]

/** One of the two who would meet. */
export interface Side {
  readonly person: string
  readonly answer: 'yes' | 'no' | null
  /** When this person said "later". */
  readonly laterAt: Date | null
  /** When they were asked again after that. */
  readonly againAt: Date | null
  /** What they share with the other once both say yes. */
  readonly contact: string | null
  /** Which moments suit. */
  readonly picked: readonly Date[]
  readonly outcome: MeetingOutcome | null
  readonly sentence: string
}

/** A request to meet. */
export interface Introduction {
  readonly id: string
  /** Who asked: one of the two, or a connector; null when that person left. */
  readonly proposer: string | null
  readonly about: { readonly kind: AboutKind; readonly id: string | null }
  readonly subject: string
  readonly reason: string
  readonly areas: readonly string[]
  /** Told to nobody: somebody in it blocked another or said no before. */
  readonly isUnheard: boolean
  readonly askedAt: Date
  readonly agreedAt: Date | null
  readonly moments: readonly Date[]
  readonly outcomeAskedAt: Date | null
  readonly endedAt: Date | null
  readonly sides: readonly [Side, Side]
}

const day = 86_400_000 // ms

export const patience = { answer: 14 * day, later: 30 * day, outcome: 14 * day, contact: 90 * day } as const

/** Until when somebody may answer. "Later" is asked again once, and then waits as long as at first. */
export function deadlineOf({ askedAt }: Pick<Introduction, 'askedAt'>, side: Pick<Side, 'laterAt'>): Date {
  const from = side.laterAt === null ? askedAt.getTime() : side.laterAt.getTime() + patience.later
  return new Date(from + patience.answer)
}

export function sideOf(introduction: Introduction, person: string | null): Side | undefined {
  return introduction.sides.find(side => side.person === person)
}

export function othersOf(introduction: Introduction, person: string | null): readonly Side[] {
  return introduction.sides.filter(side => side.person !== person)
}

/** Whether a connector proposed it to both. */
export function isProposal(introduction: Introduction): boolean {
  return sideOf(introduction, introduction.proposer) === undefined
}

/** Came to nothing: somebody did not say yes in time. A no counts from that same moment, so that nobody can tell it from silence. */
export function isOver(introduction: Introduction, now: Date): boolean {
  const { agreedAt, sides } = introduction
  return (
    agreedAt === null && sides.some(side => side.answer !== 'yes' && deadlineOf(introduction, side) <= now)
  )
}

/** Whether this person is asked for an answer. */
export function isAsked(introduction: Introduction, person: string | null, now: Date): boolean {
  const side = sideOf(introduction, person)
  return side?.answer === null && introduction.agreedAt === null && !isOver(introduction, now)
}

/** From when both said yes until the contact details are forgotten. */
export function isRunning({ agreedAt }: Introduction, now: Date): boolean {
  return agreedAt !== null && now.getTime() < agreedAt.getTime() + patience.contact
}

/** How it stands, as one person sees it. */
export type Standing =
  | 'asked'
  | 'postponed'
  | 'waiting'
  | 'later'
  | 'running'
  | 'met_before'
  | 'not_now'
  | 'declined'
  | 'unanswered'

/** What this person may know: of the other neither a no nor a yes before both said yes, and never whether a silence was one. */
export function standingFor(introduction: Introduction, person: string | null, now: Date): Standing {
  if (introduction.agreedAt !== null) return isRunning(introduction, now) ? 'running' : 'met_before'
  const own = sideOf(introduction, person)
  if (own?.answer === 'no') return 'declined'
  if (own?.answer === null && deadlineOf(introduction, own) <= now) return 'unanswered'
  if (isOver(introduction, now)) return 'not_now'
  if (own?.answer === null) return isPostponed(own, now) ? 'postponed' : 'asked'
  return othersOf(introduction, person).some(side => isPostponed(side, now)) ? 'later' : 'waiting'
}

function isPostponed({ laterAt }: Side, now: Date): boolean {
  return laterAt !== null && now.getTime() < laterAt.getTime() + patience.later
}

/** The first moment that both picked. */
export function commonMoment({ moments, sides }: Introduction): Date | null {
  const has = (side: Side, moment: Date) => side.picked.some(one => one.getTime() === moment.getTime())
  return moments.find(moment => sides.every(side => has(side, moment))) ?? null
}
