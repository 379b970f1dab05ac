/** Subjects that nearly every coalition meets; each has its name in the messages as `coalitions.rein.…`. */
export const reinSubjects = ['goal', 'planning', 'money', 'parties', 'publicity', 'facts'] as const

export const holders = ['owner', 'together', 'open'] as const
export type Holder = (typeof holders)[number]

/** Who decides on one subject in a coalition. */
export interface Rein {
  /** A key of `reinSubjects`, or words of the parties. */
  readonly subject: string
  readonly held: Holder
}

/** What a new coalition begins with. */
export const usualReins: readonly Rein[] = [
  { subject: 'goal', held: 'together' },
  { subject: 'planning', held: 'together' },
  { subject: 'money', held: 'together' },
  { subject: 'parties', held: 'together' },
  { subject: 'publicity', held: 'owner' },
  { subject: 'facts', held: 'open' },
]

export const mostReins = 20
