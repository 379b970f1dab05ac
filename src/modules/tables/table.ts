import slugify from '@sindresorhus/slugify'
import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'
import type { Theme } from '../initiatives/index.ts'
import type { Script } from './script.ts'

export const states = ['planned', 'live', 'ended', 'cancelled'] as const
export type State = (typeof states)[number]

export const hostRoles = ['host', 'notes'] as const
export type HostRole = (typeof hostRoles)[number]

export interface Host {
  readonly person: string
  readonly role: HostRole
}

export const longest = { title: 150, text: 3_000, room: 200, link: 300, name: 80 } as const

/** A meeting that is prepared here, held live, and ends with promises. */
export interface Table {
  readonly id: string
  readonly slug: string
  /** Name of the template that it was made from. */
  readonly kind: string
  readonly title: string
  readonly aim: string
  /** Its own copy of the template. */
  readonly script: Script
  readonly state: State
  /** Null while the date is still looked for. */
  readonly startsAt: Date | null
  readonly minutes: number
  readonly room: string
  /** Where one joins from elsewhere; for guests only. */
  readonly link: string
  readonly openChairs: number
  readonly themes: readonly Theme[]
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly coalition: string | null
  readonly issue: string | null
  readonly gathering: string | null
  /** The table before this one: this one begins with what was promised there. */
  readonly previous: string | null
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change of the text; who changes an older one is refused. */
  readonly version: number
  /** Goes up when the invitation in calendars changes. */
  readonly sequence: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
  readonly beganAt: Date | null
  readonly endedAt: Date | null
  readonly cancelledAt: Date | null
  readonly cancelledReason: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
  readonly hosts: readonly Host[]
}

export function pathOf({ slug }: Pick<Table, 'slug'>): string {
  return `/tafels/${slug}`
}

/** The last digits of the id set things with one title apart; the URL stays when the title changes. */
export function slugFor(title: string, id: string): string {
  const base = slugify(title).slice(0, 60).replace(/-+$/, '')
  return `${base || 'tafel'}-${id.slice(-6)}`
}

/** How it may be known outside: what a moderator took off the pages stays inside. */
export function factOf(thing: Pick<Table, 'id' | 'areas' | 'circle'> & Partial<Pick<Table, 'hiddenAt'>>) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'table', id }, areas, circle: hiddenAt === null ? circle : away }
}

/** Persons who answer for it. */
export function stewardsOf({ hosts }: Pick<Table, 'hosts'>): string[] {
  return hosts.map(({ person }) => person)
}

/** When it is over, as far as planned; null while the date is looked for. */
export function endOf({ startsAt, minutes }: Pick<Table, 'startsAt' | 'minutes'>): Date | null {
  return startsAt && new Date(startsAt.getTime() + minutes * 60_000)
}
