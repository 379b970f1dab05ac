/** What the parties are asked about their working together, each from 1 (not at all) to 5 (very much). */
export const healthQuestions = ['equal', 'open', 'understanding', 'curious', 'doing'] as const
export type HealthQuestion = (typeof healthQuestions)[number]

export const marks = [1, 2, 3, 4, 5] as const

/** One answer: a mark per question. */
export type Marks = Readonly<Record<HealthQuestion, number>>

/** With fewer answers nothing is shown, not even afterwards. */
export const leastAnswers = 5

const day = 86_400_000 // ms

/** A round every quarter, open for two weeks; the first one a month after the beginning. */
export const rounds = { every: 91 * day, open: 14 * day, first: 30 * day } as const

export interface CheckIn {
  readonly id: string
  readonly coalition: string
  readonly openedAt: Date
  readonly closesAt: Date
  readonly closedAt: Date | null
  readonly answers: number
  /** How often each mark was given: five numbers per question. */
  readonly tally: readonly number[]
}

/** How one question was answered. */
export interface Spread {
  readonly question: HealthQuestion
  /** How many gave the mark 1, 2, 3, 4, 5. */
  readonly counts: readonly number[]
  readonly average: number
}

export const emptyTally: readonly number[] = healthQuestions.flatMap(() => marks.map(() => 0))

/** Adds one answer. Marks of different questions are counted apart, so that nobody can tell which belong together. */
export function addMarks(tally: readonly number[], given: Marks): number[] {
  const added = [...tally]
  for (const [at, question] of healthQuestions.entries()) {
    const place = at * marks.length + given[question] - 1
    added[place] = (added[place] ?? 0) + 1
  }
  return added
}

/**
 * The spread of a round. Null while it is open, since the difference between before and after an answer would be that answer,
 * and null with too few answers.
 */
export function spreadOf({ closedAt, answers, tally }: CheckIn): Spread[] | null {
  if (closedAt === null || answers < leastAnswers) return null
  return healthQuestions.map((question, at) => {
    const counts = tally.slice(at * marks.length, (at + 1) * marks.length)
    const sum = counts.reduce((total, count, mark) => total + count * (mark + 1), 0)
    return { question, counts, average: sum / answers }
  })
}

/** What the parties said least of; the first of equals. */
export function lowestOf(spread: readonly Spread[]): Spread | undefined {
  return spread.toSorted((one, other) => one.average - other.average)[0]
}
