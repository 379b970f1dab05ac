import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { organisationOf } from './load-organisation.ts'
import { runsOn } from './mandate.ts'
import { dayAfter, dayOf } from './position.ts'
import { addMandate, mandatesAt } from './queries/mandates.ts'
import { addPosition } from './queries/positions.ts'
import { saveSuccessionAnswer, successionWith, type Succession } from './queries/successions.ts'
import { positionRights } from './rights.ts'
import { tellOfPosition } from './take-position.ts'

/** What the actor is asked to take over; unseen by anybody else. */
export async function successionFor(reader: Reader, id: string): Promise<Succession> {
  const succession = await successionWith(reader, id)
  if (!succession || succession.person !== reader.actor.person) {
    throw new Refusal('not_found', 'organisations.succession_gone')
  }
  return succession
}

/**
 * Answers whether one takes a position over. After a yes one holds it from the day after its last, with the mandates that who
 * left could pass on: those of somebody who decided about everything.
 */
export async function answerSuccession(
  ctx: Ctx,
  wish: { succession: string; accepts: boolean },
): Promise<Succession> {
  const succession = await successionFor(ctx, wish.succession)
  allow(positionRights, { actor: ctx.actor, action: 'take_over', thing: succession })
  if (succession.accepted !== null) throw new Refusal('conflict', 'organisations.succession_answered')
  if (!wish.accepts) {
    await saveSuccessionAnswer(ctx, succession.id, null)
    await tellAnswer(ctx, succession, false)
    return succession
  }
  const { person, organisation, role, askedBy, lastDay } = succession
  const [first, today] = [dayAfter(lastDay), dayOf(ctx.now)]
  const from = first > today ? first : today
  const wished = { person, organisation, role, from, until: null, isConfirmed: true, confirmedBy: askedBy }
  const position = await addPosition(ctx, wished)
  await passOn(ctx, succession, { position, from })
  await saveSuccessionAnswer(ctx, succession.id, position)
  await tellOfPosition(ctx, 'organisations.position_taken', { person, organisation, role })
  await tellAnswer(ctx, succession, true)
  return succession
}

async function passOn(
  ctx: Ctx,
  succession: Succession,
  { position, from }: { position: string; from: string },
): Promise<void> {
  const given = await mandatesAt(ctx, [succession.organisation])
  const passed = given.filter(
    ({ position: at, ownUntil, ...mandate }) =>
      at === succession.position &&
      runsOn(mandate, succession.lastDay) &&
      (ownUntil === null || ownUntil >= from),
  )
  if (!passed.some(({ everything }) => everything)) return
  for (const mandate of passed) {
    const wish = { position, from, until: mandate.ownUntil, givenBy: succession.askedBy }
    await addMandate(ctx, { ...mandate, ...wish })
  }
}

async function tellAnswer(ctx: Ctx, succession: Succession, accepts: boolean): Promise<void> {
  const organisation = await organisationOf(ctx, succession.organisation)
  ctx.tell('organisations.successor_answered', {
    verb: accepts ? 'Accept' : 'Reject',
    object: { kind: 'organisation', id: organisation.id },
    target: { kind: 'person', id: succession.askedBy ?? succession.person },
    areas: organisation.areas,
    circle: 'hidden',
    data: { role: succession.role, name: organisation.name },
  })
}
