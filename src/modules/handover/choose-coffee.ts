import type { Drive, Person, Strength } from '../people/index.ts'

/** Somebody of the place whom a newcomer may see. */
export interface Candidate {
  readonly person: Person
  readonly keeps: boolean
  /** Name of the coalition, and of the initiative, in which this person does something. */
  readonly coalition: string | null
  readonly initiative: string | null
}

/** Why to have coffee with somebody, strongest first: one sentence is made of it. */
export type Why =
  | { readonly code: 'same_drive'; readonly drive: Drive }
  | { readonly code: 'keeps' }
  | { readonly code: 'coalition' | 'initiative'; readonly title: string }
  | { readonly code: 'other_strength'; readonly strength: Strength }

export interface Coffee {
  readonly person: Person
  readonly why: Why
}

const three = 3

/**
 * Three people who may be asked to meet, each for another reason as long as there are: who keeps the place, who wants the same as the
 * newcomer, who does something there, who is good at something the newcomer did not choose. The same each time.
 */
export function chooseCoffee(candidates: readonly Candidate[], newcomer: Person | undefined): Coffee[] {
  const able = candidates
    .filter(({ person }) => person.askable && person.id !== newcomer?.id)
    .toSorted((a, b) => weightOf(b, newcomer) - weightOf(a, newcomer) || (a.person.id < b.person.id ? -1 : 1))
  const chosen: Coffee[] = []
  for (const again of [false, true]) {
    for (const candidate of able) {
      if (chosen.length === three || chosen.some(({ person }) => person.id === candidate.person.id)) continue
      const why = whysOf(candidate, newcomer).find(
        one => again || !chosen.some(other => other.why.code === one.code),
      )
      if (why) chosen.push({ person: candidate.person, why })
    }
  }
  return chosen
}

function whysOf({ person, keeps, coalition, initiative }: Candidate, newcomer: Person | undefined): Why[] {
  const drive = person.drives.find(one => newcomer?.drives.includes(one))
  const strength = person.strengthCodes.find(one => !newcomer?.strengthCodes.includes(one))
  return [
    ...(drive === undefined ? [] : [{ code: 'same_drive', drive } as const]),
    ...(keeps ? [{ code: 'keeps' } as const] : []),
    ...(coalition === null ? [] : [{ code: 'coalition', title: coalition } as const]),
    ...(initiative === null ? [] : [{ code: 'initiative', title: initiative } as const]),
    ...(strength === undefined ? [] : [{ code: 'other_strength', strength } as const]),
  ]
}

function weightOf(candidate: Candidate, newcomer: Person | undefined): number {
  const { person, keeps, coalition, initiative } = candidate
  const shared = person.drives.filter(one => newcomer?.drives.includes(one)).length
  return shared * 2 + Number(keeps) * 3 + Number(coalition !== null) + Number(initiative !== null)
}
