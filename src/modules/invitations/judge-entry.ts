import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { confirmInitiative, removeInitiative } from '../initiatives/index.ts'
import { giveAddress } from '../people/index.ts'
import { hideAnswer, hideQuestion } from '../questions/index.ts'
import type { Entry } from './entry.ts'
import { lockEntry, saveEntry } from './queries/entries.ts'
import { guestBehind, saveAddress } from './queries/guests.ts'
import { entryRights, type EntryAction } from './rights.ts'

/** What was filled in, for something that only some may do, locked until the transaction ends. */
export async function entryFor(ctx: Ctx, id: string, action: EntryAction): Promise<Entry> {
  const entry = await lockEntry(ctx, id)
  if (!entry || entry.owner !== ctx.actor.person)
    throw new Refusal('not_found', 'invitations.entry_not_found')
  allow(entryRights, { actor: ctx.actor, action, thing: entry })
  return entry
}

/** Its owner says that it is right, and whether the helper may change it still. */
export async function confirmEntry(ctx: Ctx, wish: { id: string; helperMay: boolean }): Promise<void> {
  const entry = await entryFor(ctx, wish.id, 'confirm')
  await saveEntry(ctx, entry.id, { confirmed_at: ctx.now, helper_may: wish.helperMay })
  if (entry.kind === 'initiative') await confirmInitiative(ctx, { id: entry.thing, answer: 'right' })
  await proveAddress(ctx, entry)
  ctx.tell('invitations.entry_confirmed', { verb: 'Accept', ...factOf(entry) })
}

/** The code of somebody who was helped is in the mail only, when there is mail: whoever has it reads that mail. */
async function proveAddress(ctx: Ctx, { owner }: Entry): Promise<void> {
  const guest = await guestBehind(ctx, { person: owner })
  if (!guest || guest.email === null || guest.invitation !== null) return
  if ((await giveAddress(ctx, { person: owner, email: guest.email })) !== owner) return
  await saveAddress(ctx, { person: owner, email: null })
}

/** Takes what was filled in off the pages. */
export async function takeEntryBack(ctx: Ctx, { id }: { readonly id: string }): Promise<void> {
  const entry = await entryFor(ctx, id, 'take_back')
  const asSystem = { ...ctx, actor: system }
  const reason = 'Weggehaald door wie het aangaat.'
  if (entry.kind === 'question') await hideQuestion(asSystem, { question: entry.thing, reason })
  if (entry.kind === 'answer') await hideAnswer(asSystem, { answer: entry.thing, reason: '' })
  if (entry.kind === 'initiative') await removeInitiative(asSystem, { id: entry.thing, reason })
  await saveEntry(ctx, entry.id, { taken_at: ctx.now })
  ctx.tell('invitations.entry_taken_back', { verb: 'Undo', ...factOf(entry) })
}

export function factOf({ id, kind, thing, helper }: Entry) {
  const data = helper === null ? { entry: id } : { entry: id, helper }
  return { object: { kind, id: thing }, areas: [], circle: 'named', data }
}
