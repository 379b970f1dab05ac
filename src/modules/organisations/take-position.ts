import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith } from '../people/index.ts'
import { affairOf } from './edit-organisation.ts'
import type { Organisation } from './organisation.ts'
import type { Position } from './position.ts'
import { organisationsWith } from './queries/organisations.ts'
import {
  addPosition,
  deletePosition,
  markConfirmed,
  ownPositionsOf,
  positionWith,
  setUntil,
  type HeldPosition,
} from './queries/positions.ts'
import { organisationRights, positionRights, speaksFor } from './rights.ts'

export type PositionWish = Pick<Position, 'person' | 'organisation' | 'role' | 'from' | 'until'>

/**
 * Says what one does at an organisation. It counts at once when the actor already speaks for the organisation; otherwise
 * somebody who does so confirms it first. Returns the id of the position.
 */
export async function takePosition(ctx: Ctx, wish: PositionWish): Promise<string> {
  allow(positionRights, { actor: ctx.actor, action: 'take', thing: wish })
  const organisation = await organisationOf(ctx, wish.organisation)
  if (wish.until !== null && wish.until < wish.from) {
    throw new Refusal('invalid', 'organisations.until_before_from', { field: 'until' })
  }
  const mine = await ownPositionsOf(ctx, wish.person)
  const same = mine.some(
    ({ organisation: at, role, until }) =>
      at === organisation.id && role === wish.role && until === wish.until,
  )
  if (same) throw new Refusal('invalid', 'organisations.position_is_there', { field: 'role' })
  const isConfirmed = speaksFor(ctx.actor, await affairOf(ctx, organisation))
  const { person, role, from, until } = wish
  const id = await addPosition(ctx, { person, organisation: organisation.id, role, from, until, isConfirmed })
  await tell(ctx, isConfirmed ? 'organisations.position_taken' : 'organisations.position_asked', wish)
  return id
}

/** Says on which day one's position ends or ended. */
export async function endPosition(ctx: Ctx, wish: { position: string; until: string }): Promise<void> {
  const position = await positionIn(ctx, wish.position)
  allow(positionRights, { actor: ctx.actor, action: 'end', thing: position })
  if (wish.until < position.from) {
    throw new Refusal('invalid', 'organisations.until_before_from', { field: 'until' })
  }
  await setUntil(ctx, position.id, wish.until)
  await tell(ctx, 'organisations.position_ended', position)
}

/** Takes a position of one's own out, as if it was never written. */
export async function dropPosition(ctx: Ctx, wish: { position: string }): Promise<void> {
  const position = await positionIn(ctx, wish.position)
  allow(positionRights, { actor: ctx.actor, action: 'end', thing: position })
  await deletePosition(ctx, position.id)
  await tell(ctx, 'organisations.position_ended', position)
}

/** Says for the organisation whether somebody's position is right: it then counts, or is taken out. */
export async function judgePosition(
  ctx: Ctx,
  wish: { position: string; isRight: boolean },
): Promise<HeldPosition> {
  const position = await positionIn(ctx, wish.position)
  const affair = await affairOf(ctx, await organisationOf(ctx, position.organisation))
  allow(organisationRights, { actor: ctx.actor, action: 'judge_position', thing: affair })
  if (wish.isRight) await markConfirmed(ctx, position.id)
  else await deletePosition(ctx, position.id)
  await tell(ctx, wish.isRight ? 'organisations.position_taken' : 'organisations.position_ended', position)
  return position
}

async function positionIn(ctx: Ctx, id: string): Promise<HeldPosition> {
  const position = await positionWith(ctx, id)
  if (!position) throw new Refusal('not_found', 'organisations.position_gone')
  return position
}

async function organisationOf(ctx: Ctx, id: string): Promise<Organisation> {
  const [organisation] = await organisationsWith(ctx, [id])
  if (!organisation) throw new Refusal('not_found', 'organisations.not_found')
  return organisation
}

/** Pages of the organisation, of the person and of the places of both show it, each to whom may see the profile. */
async function tell(
  ctx: Ctx,
  what: `organisations.position_${'asked' | 'taken' | 'ended'}`,
  position: Pick<Position, 'person' | 'organisation' | 'role'>,
): Promise<void> {
  const organisation = await organisationOf(ctx, position.organisation)
  const [person] = await peopleWith(ctx, [position.person])
  ctx.tell(what, {
    verb: what === 'organisations.position_ended' ? 'Leave' : 'Join',
    object: { kind: 'organisation', id: organisation.id },
    target: { kind: 'person', id: position.person },
    areas: [...new Set([...organisation.areas, ...(person?.areas ?? [])])],
    circle: what === 'organisations.position_taken' ? (person?.circle ?? 'hidden') : 'members',
    data: { role: position.role, name: organisation.name },
  })
}
