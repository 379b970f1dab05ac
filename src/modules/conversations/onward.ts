import { agreementsOf } from '../agreements/index.ts'
import { coalitionsOfPerson, owners, stewardsOf } from '../coalitions/index.ts'
import { tablesOfHost } from '../tables/index.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'

/** To what common ground goes on: a section of an agreement, a goal put to a coalition, a signpost at a table. */
export const onwardKinds = ['table', 'agreement', 'coalition'] as const
export type OnwardKind = (typeof onwardKinds)[number]

/** Those that the reader drafts, may propose something in, or leads. */
export type Onward = Readonly<Record<OnwardKind, readonly { readonly id: string; readonly title: string }[]>>

export async function onwardFor(reader: Reader): Promise<Onward> {
  const { person } = reader.actor
  if (person === null) return { table: [], agreement: [], coalition: [] }
  const own = (await coalitionsOfPerson(reader, person)).filter(({ state }) => state !== 'ended')
  const led = new Set(own.filter(one => stewardsOf(one).includes(person)).map(({ id }) => id))
  const texts = await agreementsOf(
    reader,
    own.map(({ id }) => id),
  )
  return {
    table: (await tablesOfHost(reader, person)).map(({ id, title }) => ({ id, title })),
    agreement: texts
      .filter(one => one.endedAt === null && (one.createdBy === person || led.has(one.coalition)))
      .map(({ id, title }) => ({ id, title })),
    coalition: own
      .filter(one => owners(one).some(party => party.person === person))
      .map(({ id, name }) => ({ id, title: name })),
  }
}
