import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { pagesNaming } from '../../platform/db/kept.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { ledAloneBy } from '../initiatives/index.ts'
import {
  closeAccount,
  erasePerson,
  isReopenLink,
  memberWith,
  openAccount,
  type Member,
} from '../people/index.ts'
import { graceEnds } from './erasure.ts'
import { everythingKept } from './everything-kept.ts'
import { forgetEverywhere } from './forget-everywhere.ts'
import { isLastOperator, memberActing } from './own-data.ts'
import { addErasure, dropErasure, erasureOf, lockErasure } from './queries.ts'
import { askConnectors, tellClosed } from './write-letters.ts'

export interface BeforeErasure {
  /** The initiatives that nobody answers for once the actor is gone. */
  readonly alone: readonly { readonly title: string; readonly slug: string }[]
  /** The actor cannot go: nobody else runs the site. */
  readonly isLastOperator: boolean
}

/** What the actor should know before asking to be erased. */
export async function beforeErasure(reader: Reader): Promise<BeforeErasure> {
  const { id } = await memberActing(reader, 'read')
  return { alone: await ledAloneBy(reader, id), isLastOperator: await isLastOperator(reader) }
}

/** Hides the actor at once and erases them when the grace has passed; a mail has the link that undoes it. */
export async function askErasure(ctx: Ctx, house: Pick<House, 'sign'>): Promise<void> {
  const member = await memberActing(ctx, 'erase')
  const eraseAt = graceEnds(ctx.now)
  await close(ctx, member, eraseAt)
  await tellClosed(ctx, { member: { ...member, closedAt: ctx.now }, house, eraseAt })
  await askConnectors(ctx, { member, eraseAt, initiatives: await ledAloneBy(ctx, member.id) })
}

/** Hides somebody now; from the moment on the nightly job erases. */
export async function close(ctx: Ctx, member: Member, eraseAt: Date): Promise<void> {
  await closeAccount(ctx, member, await pagesNaming(ctx.db, everythingKept, member))
  await addErasure(ctx, { person: member.id, askedAt: ctx.now, eraseAt })
}

export interface UndoLink {
  readonly person: string
  readonly signature: string
}

/** When this link still undoes an erasure: the moment at which that ends. Refuses any other link. */
export async function undoneUntil(reader: Reader, house: Pick<House, 'sign'>, link: UndoLink): Promise<Date> {
  await closedBy(reader, house, link)
  const erasure = await erasureOf(reader, link.person)
  if (!erasure) throw new Refusal('not_allowed', 'people.account_closed')
  return erasure.eraseAt
}

/** Opens the account again, for who has the link: no sign-in is needed. */
export async function undoErasure(ctx: Ctx, house: Pick<House, 'sign'>, link: UndoLink): Promise<void> {
  const erasure = await lockErasure(ctx, link.person)
  const member = await closedBy(ctx, house, link)
  if (!erasure) throw new Refusal('not_allowed', 'people.account_closed')
  await dropErasure(ctx, member.id)
  await openAccount(ctx, member, await pagesNaming(ctx.db, everythingKept, member))
}

async function closedBy(
  reader: Reader,
  house: Pick<House, 'sign'>,
  { person, signature }: UndoLink,
): Promise<Member> {
  const member = await memberWith(reader, person)
  if (!member || !isReopenLink(house, member, signature)) throw new Refusal('gone', 'privacy.undo_wrong')
  return member
}

/** Erases somebody whose grace has passed. Does nothing when it was undone in the meantime. */
export async function carryOut(ctx: Ctx, person: string): Promise<void> {
  const erasure = await lockErasure(ctx, person)
  const member = await memberWith(ctx, person)
  if (!erasure || !member || erasure.eraseAt > ctx.now) return
  await forgetEverywhere(ctx, member)
  await erasePerson(ctx, member)
}
