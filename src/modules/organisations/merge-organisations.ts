import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow, may } from '../../platform/rights.ts'
import { affairAt, affairOf } from './load-affair.ts'
import { organisationOf, organisationOfPage } from './load-organisation.ts'
import { isOpen, mergeSides, waitingSides, type Merge, type MergeSide } from './merge.ts'
import type { Organisation } from './organisation.ts'
import { addMerge, joinInto, lockMerge, mergesOf, saveAgreement, saveRefusal } from './queries/merges.ts'
import { organisationRights } from './rights.ts'

export interface MergeWish {
  /** Slug of the organisation from whose page it is proposed. */
  readonly slug: string
  /** Slug of the other. */
  readonly other: string
  readonly stays: 'this' | 'other'
  readonly reason: string
}

/** Proposes that two organisations are one. Who decides for one of them says yes for it at once. */
export async function proposeMerge(ctx: Ctx, wish: MergeWish): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'propose_merge', thing: affair })
  const other = await organisationOfPage(ctx, wish.other)
  if (other.id === organisation.id)
    throw new Refusal('invalid', 'organisations.merge_itself', { field: 'other' })
  if (wish.reason === '') throw new Refusal('invalid', 'organisations.reason_missing', { field: 'reason' })
  const isBetween = ({ keeps, goes }: Merge) => keeps === other.id || goes === other.id
  if ((await mergesOf(ctx, organisation.id)).some(merge => isOpen(merge) && isBetween(merge))) {
    throw new Refusal('invalid', 'organisations.merge_is_there', { field: 'other' })
  }
  const [stays, leaves] = wish.stays === 'this' ? [organisation, other] : [other, organisation]
  const id = newId()
  await addMerge(ctx, { id, keeps: stays.id, goes: leaves.id, reason: wish.reason })
  await agreeWhereAllowed(ctx, id)
  tell(ctx, 'organisations.merge_proposed', { stays, leaves })
}

/** Says yes for each of the two that the actor decides for, or no with a sentence. After both yeses they are one. */
export async function answerMerge(
  ctx: Ctx,
  wish: { merge: string; agrees: boolean; sentence: string },
): Promise<void> {
  const merge = await openMerge(ctx, wish.merge)
  const sides = await sidesOfActor(ctx, merge)
  if (sides.length === 0) throw new Refusal('not_allowed', 'organisations.needs_mandate')
  if (wish.agrees) return agreeWhereAllowed(ctx, merge.id)
  if (wish.sentence === '')
    throw new Refusal('invalid', 'organisations.reason_missing', { field: 'sentence' })
  await saveRefusal(ctx, merge.id, wish.sentence)
  tell(ctx, 'organisations.merge_refused', await bothOf(ctx, merge))
}

/** For which of the two the actor may say yes. */
export async function sidesOfActor(reader: Reader, merge: Merge): Promise<MergeSide[]> {
  const sides: MergeSide[] = []
  for (const side of mergeSides) {
    const thing = await affairOf(reader, await organisationOf(reader, merge[side]))
    const asked = { actor: reader.actor, action: 'agree_to_merge', thing } as const
    if (may(organisationRights, asked) === null) sides.push(side)
  }
  return sides
}

async function agreeWhereAllowed(ctx: Ctx, id: string): Promise<void> {
  const before = await openMerge(ctx, id)
  for (const side of await sidesOfActor(ctx, before)) await saveAgreement(ctx, id, side)
  const merge = await openMerge(ctx, id)
  if (waitingSides(merge).length > 0) return
  const both = await bothOf(ctx, merge)
  await joinInto(ctx, merge)
  tell(ctx, 'organisations.merged', both)
}

async function openMerge(ctx: Ctx, id: string): Promise<Merge> {
  const merge = await lockMerge(ctx, id)
  if (!merge) throw new Refusal('not_found', 'organisations.merge_gone')
  if (!isOpen(merge)) throw new Refusal('conflict', 'organisations.merge_answered')
  return merge
}

interface Both {
  readonly stays: Organisation
  readonly leaves: Organisation
}

async function bothOf(ctx: Ctx, merge: Merge): Promise<Both> {
  return { stays: await organisationOf(ctx, merge.keeps), leaves: await organisationOf(ctx, merge.goes) }
}

/** A proposal is for those of both; that they are one now is for who may see both. */
function tell(
  ctx: Ctx,
  what: `organisations.${'merge_proposed' | 'merge_refused' | 'merged'}`,
  { stays, leaves }: Both,
): void {
  const verbs = { 'organisations.merge_proposed': 'Offer', 'organisations.merge_refused': 'Reject' } as const
  ctx.tell(what, {
    verb: what === 'organisations.merged' ? 'Update' : verbs[what],
    object: { kind: 'organisation', id: stays.id },
    target: { kind: 'organisation', id: leaves.id },
    areas: [...new Set([...stays.areas, ...leaves.areas])],
    circle: what === 'organisations.merged' && leaves.circle === 'public' ? stays.circle : 'hidden',
    data: { name: stays.name, other: leaves.name },
  })
}
