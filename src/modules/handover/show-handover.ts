import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import { daysOf } from './answer-handover.ts'
import type { Handover } from './handover.ts'
import { affairWith } from './load-handover.ts'
import { rights, type HandoverAction } from './rights.ts'
import { findPeople } from './find-people.ts'
import { namesIn } from './show-roles.ts'

export interface ShownHandover {
  readonly handover: Handover
  readonly may: Readonly<Record<'answer' | 'choose' | 'agree', boolean>>
  readonly holder: string
  readonly successor: string
  /** For how many days both will do it. */
  readonly days: number
  /** Who was looked for. */
  readonly query: string
  readonly found: readonly { id: string; name: string }[]
}

export async function showHandover(
  reader: Reader,
  { id, query }: { id: string; query: string },
): Promise<ShownHandover> {
  const affair = await affairWith(reader, id)
  const { handover } = affair
  const { actor } = reader
  const mayDo = (action: HandoverAction) => may(rights, { actor, action, thing: affair }) === null
  const names = await namesIn(reader, [handover])
  return {
    ...{ handover, query, days: daysOf(handover) },
    may: { answer: mayDo('answer'), choose: mayDo('choose'), agree: mayDo('agree') },
    holder: names.get(handover.holder ?? '') ?? '',
    successor: names.get(handover.successor ?? '') ?? '',
    found: mayDo('choose') ? await findPeople(reader, query) : [],
  }
}
