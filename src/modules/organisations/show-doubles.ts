import type { Reader } from '../../platform/ctx/ctx.ts'
import { allow } from '../../platform/rights.ts'
import { affairAt } from './load-affair.ts'
import { isOpen, waitingSides, type Merge } from './merge.ts'
import { sidesOfActor } from './merge-organisations.ts'
import type { Organisation } from './organisation.ts'
import { lookAlikesOf } from './queries/look-alikes.ts'
import { mergesOf } from './queries/merges.ts'
import { organisationsWith } from './queries/organisations.ts'
import { organisationRights } from './rights.ts'

export interface ShownMerge {
  readonly merge: Merge
  readonly keeps: Organisation
  readonly goes: Organisation
  /** Whether the reader's yes is still missing. */
  readonly mayAnswer: boolean
  /** Names of those whose yes is missing. */
  readonly waitsFor: readonly string[]
}

export interface ShownDoubles {
  readonly organisation: Organisation
  readonly alikes: readonly Organisation[]
  readonly merges: readonly ShownMerge[]
}

/** What may be the same organisation, for those of it and the connectors, and what was proposed about that. */
export async function showDoubles(reader: Reader, slug: string): Promise<ShownDoubles> {
  const { organisation, affair } = await affairAt(reader, slug)
  allow(organisationRights, { actor: reader.actor, action: 'propose_merge', thing: affair })
  const alikes = await lookAlikesOf(reader, organisation)
  const merges = (await mergesOf(reader, organisation.id))
    .filter(({ mergedAt }) => mergedAt === null)
    .slice(0, 20)
  const ids = [...new Set(merges.flatMap(({ keeps, goes }) => [keeps, goes]))]
  const both = new Map((await organisationsWith(reader, ids)).map(one => [one.id, one]))
  const shown: ShownMerge[] = []
  for (const merge of merges) {
    const [keeps, goes] = [both.get(merge.keeps), both.get(merge.goes)]
    if (!keeps || !goes) continue
    const waiting = isOpen(merge) ? waitingSides(merge) : []
    const mine = isOpen(merge) ? await sidesOfActor(reader, merge) : []
    const waitsFor = waiting.map(side => (side === 'keeps' ? keeps.name : goes.name))
    shown.push({ merge, keeps, goes, waitsFor, mayAnswer: mine.length > 0 })
  }
  return { organisation, alikes, merges: shown }
}
