import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { isSeenBy, peopleWith } from '../people/index.ts'
import { affairOf } from './load-affair.ts'
import { organisationOf, positionIn } from './load-organisation.ts'
import { mandatedOf, runsOn } from './mandate.ts'
import { mandatesAt } from './queries/mandates.ts'
import { deletePosition, setUntil, type HeldPosition } from './queries/positions.ts'
import { addSuccession } from './queries/successions.ts'
import { positionRights } from './rights.ts'
import { tellOfPosition } from './take-position.ts'

export interface EndWish {
  readonly position: string
  /** The last day. */
  readonly until: string
  /** Id of who is asked to take it over. */
  readonly successor?: string | null
  /** That nobody may speak for the organisation afterwards is known. */
  readonly alone?: boolean
}

/**
 * Says on which day one's position ends or ended. Who is named as successor is asked, and holds it after a yes. The last one
 * with a mandate is told so first.
 */
export async function endPosition(ctx: Ctx, wish: EndWish): Promise<void> {
  const position = await positionIn(ctx, wish.position)
  allow(positionRights, { actor: ctx.actor, action: 'end', thing: position })
  const { until, successor = null, alone = false } = wish
  if (until < position.from) {
    throw new Refusal('invalid', 'organisations.until_before_from', { field: 'until' })
  }
  if (successor === null && !alone && (await isLastVoice(ctx, position))) {
    throw new Refusal('invalid', 'organisations.last_voice', { field: 'alone' })
  }
  await setUntil(ctx, position.id, until)
  await tellOfPosition(ctx, 'organisations.position_ended', position)
  if (successor !== null) await askSuccessor(ctx, position, { successor, until })
}

/** Whether nobody else has a mandate of the organisation now. */
export async function isLastVoice(reader: Reader, position: HeldPosition): Promise<boolean> {
  const affair = await affairOf(reader, await organisationOf(reader, position.organisation))
  const others = affair.mandates.filter(mandate => mandate.position !== position.id)
  const isVoice = affair.mandates.some(
    mandate => mandate.position === position.id && runsOn(mandate, affair.today),
  )
  return isVoice && mandatedOf({ ...affair, mandates: others }).length === 0
}

async function askSuccessor(
  ctx: Ctx,
  position: HeldPosition,
  { successor, until }: { successor: string; until: string },
): Promise<void> {
  const [person] = await peopleWith(ctx, [successor])
  if (!position.isConfirmed || !person || person.id === position.person || !isSeenBy(ctx.actor, person)) {
    throw new Refusal('invalid', 'organisations.successor_unknown', { field: 'successor' })
  }
  const isAsked = await addSuccession(ctx, { position: position.id, person: person.id, lastDay: until })
  if (!isAsked) throw new Refusal('invalid', 'organisations.successor_asked_already', { field: 'successor' })
  const organisation = await organisationOf(ctx, position.organisation)
  ctx.tell('organisations.successor_asked', {
    verb: 'Invite',
    object: { kind: 'organisation', id: organisation.id },
    target: { kind: 'person', id: person.id },
    areas: organisation.areas,
    circle: 'hidden',
    data: { role: position.role, name: organisation.name },
  })
}

/** Takes a position of one's own out, as if it was never written. One that ever carried a mandate stays in the history. */
export async function dropPosition(ctx: Ctx, wish: { position: string }): Promise<void> {
  const position = await positionIn(ctx, wish.position)
  allow(positionRights, { actor: ctx.actor, action: 'end', thing: position })
  const mandates = await mandatesAt(ctx, [position.organisation])
  if (mandates.some(mandate => mandate.position === position.id)) {
    throw new Refusal('conflict', 'organisations.had_mandate')
  }
  await deletePosition(ctx, position.id)
  await tellOfPosition(ctx, 'organisations.position_ended', position)
}
