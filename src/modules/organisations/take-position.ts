import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { peopleWith } from '../people/index.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf, positionIn } from './load-organisation.ts'
import type { Position } from './position.ts'
import {
  addPosition,
  deletePosition,
  markConfirmed,
  ownPositionsOf,
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
  await tellOfPosition(
    ctx,
    isConfirmed ? 'organisations.position_taken' : 'organisations.position_asked',
    wish,
  )
  return id
}

/** Says for the organisation whether somebody's position is right: it then counts, or is taken out. */
export async function judgePosition(
  ctx: Ctx,
  wish: { position: string; isRight: boolean },
): Promise<HeldPosition> {
  const position = await positionIn(ctx, wish.position)
  if (position.isConfirmed) throw new Refusal('conflict', 'organisations.position_judged')
  const affair = await affairOf(ctx, await organisationOf(ctx, position.organisation))
  allow(organisationRights, { actor: ctx.actor, action: 'judge_position', thing: affair })
  if (wish.isRight) await markConfirmed(ctx, position.id)
  else await deletePosition(ctx, position.id)
  await tellOfPosition(
    ctx,
    wish.isRight ? 'organisations.position_taken' : 'organisations.position_ended',
    position,
  )
  return position
}

/** Pages of the organisation, of the person and of the places of both show it, each to whom may see the profile. */
export async function tellOfPosition(
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
