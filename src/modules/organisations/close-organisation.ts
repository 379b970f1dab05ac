import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { affairAt } from './load-affair.ts'
import { factOf, type Organisation } from './organisation.ts'
import { dayBefore, dayOf } from './position.ts'
import {
  addClosure,
  carryOut,
  closuresOf,
  dueClosures,
  saveReopening,
  type Closure,
} from './queries/closures.ts'
import { mandatesThatEnded } from './queries/mandates.ts'
import { organisationsWith } from './queries/organisations.ts'
import { organisationRights } from './rights.ts'
import { tell as tellOfMandate } from './give-mandate.ts'

/** Says with a sentence after which day it ends. On a day that is over or today it stops at once. */
export async function closeOrganisation(
  ctx: Ctx,
  wish: { slug: string; sentence: string; lastDay: string },
): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'close', thing: affair })
  const { sentence, lastDay } = wish
  if (sentence === '')
    throw new Refusal('invalid', 'organisations.closing_sentence_missing', { field: 'sentence' })
  const before = await closuresOf(ctx, [organisation.id])
  if (before.some(({ doneAt, reopenedAt }) => doneAt === null && reopenedAt === null)) {
    throw new Refusal('conflict', 'organisations.closing_is_there')
  }
  const closure = await addClosure(ctx, { organisation: organisation.id, sentence, lastDay })
  if (lastDay <= affair.today) return end(ctx, organisation, closure)
  tell(ctx, 'organisations.closing', organisation)
}

/** A connector lets it go on, or takes back that it will end. Its positions stay ended: it can be claimed. */
export async function reopenOrganisation(ctx: Ctx, wish: { slug: string }): Promise<void> {
  const { organisation, affair } = await affairAt(ctx, wish.slug)
  allow(organisationRights, { actor: ctx.actor, action: 'reopen', thing: affair })
  await saveReopening(ctx, organisation.id)
  tell(ctx, 'organisations.reopened', organisation)
}

/** Ends what reached its last day, and tells which mandates ended by themselves. Runs shortly after midnight. */
export async function endAtDate(ctx: Ctx): Promise<void> {
  const today = dayOf(ctx.now)
  const due = await dueClosures(ctx, today)
  const mandates = await mandatesThatEnded(ctx, dayBefore(today))
  const ids = [...due, ...mandates].map(({ organisation }) => organisation)
  const organisations = new Map((await organisationsWith(ctx, [...new Set(ids)])).map(one => [one.id, one]))
  for (const { organisation, person } of mandates) {
    const ended = organisations.get(organisation)
    if (ended) tellOfMandate(ctx, 'organisations.mandate_ended', { organisation: ended, person })
  }
  for (const closure of due) {
    const closed = organisations.get(closure.organisation)
    if (closed) await end(ctx, closed, closure)
  }
}

async function end(ctx: Ctx, organisation: Organisation, closure: Closure): Promise<void> {
  await carryOut(ctx, closure)
  tell(ctx, 'organisations.closed', organisation)
}

function tell(
  ctx: Ctx,
  what: `organisations.${'closing' | 'closed' | 'reopened'}`,
  organisation: Organisation,
): void {
  ctx.tell(what, { verb: 'Update', ...factOf(organisation), data: { name: organisation.name } })
}
