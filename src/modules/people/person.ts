import slugify from '@sindresorhus/slugify'
import type { Actor } from '../../platform/ctx/actor.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import type { Lang } from '../../platform/i18n/words.ts'

/** ISO 639 codes one can choose from: what is spoken most in the Netherlands. */
export const spokenLanguages = [
  'nl',
  'en',
  'fy',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'pl',
  'uk',
  'ru',
  'tr',
  'ar',
  'fa',
  'ti',
  'so',
  'zh',
  'pap',
] as const

/** Who may see a profile: everyone, those who signed in, or nobody but the person. */
export type ProfileCircle = 'public' | 'members' | 'hidden'

export const profileCircles = ['public', 'members', 'hidden'] as const satisfies readonly ProfileCircle[]

/** Somebody who takes part. Nothing in it says how to reach them. */
export interface Person {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly about: string
  /** What they are good at, in their own words. */
  readonly strengths: readonly string[]
  /** ISO 639 codes of the languages they speak. */
  readonly languages: readonly string[]
  /** Codes of the places they chose. */
  readonly places: readonly string[]
  /** The same with everything around them. */
  readonly areas: readonly string[]
  readonly circle: ProfileCircle
  /** Whether questions may be sent to them. */
  readonly askable: boolean
  /** Language of their mail. */
  readonly lang: Lang
  /** Made up, for the example district. */
  readonly example: boolean
  readonly version: number
  readonly seenAt: Date | null
}

/** Whether the actor may open this profile. The name itself may still stand under what the person wrote in public. */
export function isSeenBy(actor: Actor, person: Pick<Person, 'id' | 'circle'>): boolean {
  if (person.circle === 'public' || actor.person === person.id || hasRole(actor, 'operator')) return true
  return person.circle === 'members' && actor.person !== null
}

/** URL of the profile. */
export function pathOf(person: Pick<Person, 'handle'>): string {
  return `/mensen/${person.handle}`
}

/** What somebody is called who has not said a name yet. */
export const unnamed = { name: 'Deelnemer', handle: 'deelnemer' } as const

/** A handle that nobody has: the last digits of the id set people of one name apart. */
export function handleFor(name: string, id: string): string {
  const base = slugify(name).slice(0, 40).replace(/-+$/, '')
  return `${base || unnamed.handle}-${id.slice(-6)}`
}

/** Own words, divided by commas or lines: trimmed, at most 12, each once. */
export function readStrengths(text: string): string[] {
  const words = text.split(/[,;\n]/).map(word => word.replace(/\s+/g, ' ').trim())
  const seen = new Map(words.filter(Boolean).map(word => [word.toLowerCase(), word.slice(0, 60)]))
  return [...seen.values()].slice(0, 12)
}
