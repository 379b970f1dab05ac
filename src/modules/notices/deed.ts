import { isSame } from '../people/index.ts'
import type { House } from '../../platform/ctx/transact.ts'

/** What one button behind a link in a letter does. */
export const deeds = ['help', 'not_for_me', 'follow', 'unfollow', 'still_right'] as const
export type Deed = (typeof deeds)[number]

/** In URLs. */
export const wordOf: Readonly<Record<Deed, string>> = {
  help: 'ik-help',
  not_for_me: 'niet-voor-mij',
  follow: 'volg',
  unfollow: 'stil',
  still_right: 'klopt',
}

export interface DeedLink {
  readonly deed: Deed
  readonly kind: string
  readonly thing: string
  readonly person: string
  /** Day since 1970 after which it does nothing. */
  readonly until: number
}

const day = 86_400_000 // ms
const worksDays = 60

type Signer = Pick<House, 'sign'>

/** The path of the page with one button, for this person and nobody else. */
export function deedPath(house: Signer, now: Date, deed: Omit<DeedLink, 'until'>): string {
  const link = { ...deed, until: Math.floor(now.getTime() / day) + worksDays }
  const { kind, thing, person, until } = link
  return `/post/doe/${wordOf[deed.deed]}/${kind}/${thing}/${person}/${until}/${signatureOf(house, link)}`
}

/** Whether this link was in a letter of ours to that person. */
export function isDeedLink(house: Signer, link: DeedLink & { signature: string }): boolean {
  return isSame(signatureOf(house, link), link.signature)
}

/** Whether the days are over in which it works. */
export function hasEnded({ until }: DeedLink, now: Date): boolean {
  return until < Math.floor(now.getTime() / day)
}

function signatureOf(house: Signer, { deed, kind, thing, person, until }: DeedLink): string {
  return house.sign('letter-deed', [deed, kind, thing, person, until].join(' '))
}
