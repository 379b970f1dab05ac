import type { Reader } from '../../platform/ctx/ctx.ts'
import { readKept, type KeptRow } from '../../platform/db/kept.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { memberWith, operatorsOfSite, type Member } from '../people/index.ts'
import { everythingKept } from './everything-kept.ts'
import { ownDataRights } from './rights.ts'

type Kept = (typeof everythingKept)[number]

/** Kinds that the owner sees. */
export type Kind = Exclude<Kept, { readonly withheld: true }>['kind']

/** Columns that stand on the page. */
export type Column = Kept['shows'][number]

/** One row that is kept, as in the file. */
export type OwnRow = KeptRow

export interface OwnData {
  readonly kind: Kind
  /** For the page; the file has all columns. */
  readonly shows: readonly Column[]
  readonly rows: readonly OwnRow[]
}

/** Everything that is kept about the actor, by kind; empty kinds too. */
export async function ownData(reader: Reader): Promise<OwnData[]> {
  const member = await memberActing(reader, 'read')
  const found = new Map(
    (await readKept(reader.db, everythingKept, member)).map(({ kind, rows }) => [kind, rows]),
  )
  return everythingKept.flatMap(kept =>
    'withheld' in kept ? [] : [{ kind: kept.kind, shows: kept.shows, rows: found.get(kept.kind) ?? [] }],
  )
}

/** The actor with how to reach them, when they may do this with what is their own. */
export async function memberActing(reader: Reader, action: 'read' | 'erase'): Promise<Member> {
  const person = reader.actor.person ?? ''
  const thing = { person, isLastOperator: action === 'erase' && (await isLastOperator(reader)) }
  allow(ownDataRights, { actor: reader.actor, action, thing })
  const member = await memberWith(reader, person)
  if (!member) throw new Refusal('not_found', 'privacy.only_oneself')
  return member
}

/** Whether nobody but the actor runs the site. */
export async function isLastOperator(reader: Reader): Promise<boolean> {
  const operators = await operatorsOfSite(reader)
  return operators.length === 1 && operators[0] === reader.actor.person
}
