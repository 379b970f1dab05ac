import { randomInt } from 'node:crypto'
import type { House } from '../../platform/ctx/transact.ts'
import { letters } from './sitting.ts'

export const cardKinds = ['quote', 'vote'] as const
export type CardKind = (typeof cardKinds)[number]

/** A card on paper: somebody writes words on it, or ticks what they think of the signposts by their numbers. */
export interface Card {
  readonly table: string
  readonly kind: CardKind
  /** Eight letters, its own among those of the table. */
  readonly mark: string
}

/** The signposts that a vote card has a row for, by their numbers from 1. */
export const mostVotes = 10
/** So many of a kind are printed at once. */
export const mostPrinted = 80

const markLength = 8
const macLength = 12
const initials = { quote: 'u', vote: 's' } as const
const shape = new RegExp(`^([\\w-]{22})([us])([${letters}]{${markLength}})([\\w-]{${macLength}})$`)

/** Cards that nobody has printed yet. Nothing of them is kept. */
export function newCards(table: string, kind: CardKind, count: number): Card[] {
  return Array.from({ length: count }, () => ({ table, kind, mark: newMark() }))
}

/** 18 to the power of 8 is 11 billion: two cards of one table are never the same. */
function newMark(): string {
  return Array.from({ length: markLength }, () => letters[randomInt(letters.length)]).join('')
}

/** What stands in its QR code: the card, and 72 bits that only this installation can make. */
export function tokenOf(house: Pick<House, 'sign'>, { table, kind, mark }: Card): string {
  const packed = Buffer.from(table.replaceAll('-', ''), 'hex').toString('base64url')
  return `${packed}${initials[kind]}${mark}${macOf(house, { table, kind, mark })}`
}

/** The card that a token, or an address that ends in it, is of; undefined when this installation did not make it. */
export function cardIn(house: Pick<House, 'sign'>, text: string): Card | undefined {
  const [, packed = '', initial, mark = '', mac] = shape.exec(text.split('/').at(-1) ?? '') ?? []
  const table = Buffer.from(packed, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const card = { table, kind: initial === initials.quote ? 'quote' : 'vote', mark } as const
  return mac !== undefined && mac === macOf(house, card) ? card : undefined
}

function macOf(house: Pick<House, 'sign'>, { table, kind, mark }: Card): string {
  return house.sign('card', `${table}\n${kind}\n${mark}`).slice(0, macLength)
}

/** The address in its QR code. */
export function pathOfToken(token: string): string {
  return `/aan/kaart/${token}`
}

/** As it is printed and read aloud. */
export function readableMark(mark: string): string {
  return `${mark.slice(0, 4)} ${mark.slice(4)}`
}
