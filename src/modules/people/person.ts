import slugify from '@sindresorhus/slugify'
import type { Actor } from '../../platform/ctx/actor.ts'
import { hasRole } from '../../platform/ctx/actor.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import { isInCircle, watches, type Circle } from '../circles/index.ts'
import type { Drive, Strength } from './strengths.ts'

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

/** Somebody who takes part. Nothing in it says how to reach them. */
export interface Person {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly about: string
  /** What they are good at, in their own words. */
  readonly strengths: readonly string[]
  /** What they are good at, chosen from the list. */
  readonly strengthCodes: readonly Strength[]
  /** What they want, chosen from the list. */
  readonly drives: readonly Drive[]
  /** What one may ask them for, in their own words, a few lines. */
  readonly askMe: string
  /** ISO 639 codes of the languages they speak. */
  readonly languages: readonly string[]
  /** Codes of the places they chose. */
  readonly places: readonly string[]
  /** The same with everything around them. */
  readonly areas: readonly string[]
  /** Who may see the profile; `hidden` is nobody but the person. */
  readonly circle: Circle
  /** When a moderator took the profile off the pages, and why. */
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
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
export function isSeenBy(
  actor: Actor,
  { id, circle, areas, hiddenAt }: Pick<Person, 'id' | 'circle' | 'areas' | 'hiddenAt'>,
): boolean {
  if (actor.person === id || hasRole(actor, 'operator')) return true
  return isInCircle(actor, circle) && (hiddenAt === null || watches(actor, areas))
}

/** How many places somebody may belong to. */
export const mostPlaces = 5

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

/** Own words, divided by commas or lines: trimmed, each once. */
export function readStrengths(text: string): string[] {
  const words = text.split(/[,;\n]/).map(word => word.replace(/\s+/g, ' ').trim())
  return [...new Map(words.filter(Boolean).map(word => [word.toLowerCase(), word])).values()]
}
