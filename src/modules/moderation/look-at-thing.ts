import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Things } from '../../platform/thing.ts'
import { reportedRequest } from '../introductions/index.ts'

/** What a case is about. */
export interface Subject {
  readonly kind: string
  readonly thing: string
}

/** It as whoever decides needs it, whoever may see it. */
export interface LookedAt {
  readonly title: string
  readonly path: string
  readonly areas: readonly string[]
  /** Who answers for it, first the one who made it. */
  readonly stewards: readonly string[]
  readonly text: string
  readonly canHide: boolean
  /** Why it is off the pages; empty while it is on them. */
  readonly hiddenReason: string
  /** Who takes part in it besides them, and so does not decide about it. */
  readonly parties: readonly string[]
}

/** A request to meet has no page of its own; its text was kept when it was reported. */
export const requestKind = 'introduction'

/** Undefined when it is not there any more. */
export async function lookAt(
  reader: Reader,
  things: Things,
  { kind, thing }: Subject,
): Promise<LookedAt | undefined> {
  if (kind === requestKind) return lookAtRequest(reader, thing)
  const one = things.get(kind)
  const all = { ...reader, actor: system }
  const seen = (await one?.look(all, [thing]))?.get(thing)
  if (!one || !seen) return undefined
  const text = (await one.texts?.(all, [thing]))?.get(thing) ?? ''
  const { title, path, areas, stewards, hidden } = seen
  return {
    ...{ title, path, areas, stewards, text, canHide: one.hide !== undefined, parties: [] },
    hiddenReason: hidden?.reason ?? '',
  }
}

/** What somebody would report: what they may not see themselves is not there. */
export async function thingSeen(reader: Reader, things: Things, { kind, thing }: Subject) {
  const seen = (await things.get(kind)?.look(reader, [thing]))?.get(thing)
  if (!seen) throw new Refusal('not_found', 'moderation.thing_not_found')
  return seen
}

async function lookAtRequest(reader: Reader, thing: string): Promise<LookedAt | undefined> {
  const request = await reportedRequest(reader, thing)
  if (!request) return undefined
  const { subject, reason, areas, writer, reporters } = request
  return {
    ...{
      title: subject,
      path: '/beheer/kennismakingen',
      areas,
      text: reason,
      canHide: false,
      hiddenReason: '',
    },
    stewards: writer === null ? [] : [writer],
    parties: reporters,
  }
}
