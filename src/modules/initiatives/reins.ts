import type { Rein } from './initiative.ts'

/** Subjects that nearly every initiative meets; each has its name in the messages as `initiatives.rein.…`. */
export const reinSubjects = ['goal', 'planning', 'money', 'people', 'publicity', 'place'] as const

/** What a new initiative begins with: the owner keeps the reins, others come in on what they carry. */
export const usualReins: readonly Rein[] = [
  { subject: 'goal', held: 'owner' },
  { subject: 'planning', held: 'together' },
  { subject: 'money', held: 'owner' },
  { subject: 'people', held: 'open' },
  { subject: 'publicity', held: 'owner' },
  { subject: 'place', held: 'together' },
]
