import type { Activity } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, membersOf } from '../coalitions/index.ts'
import type { Guest } from './guest.ts'
import { guestsAt } from './queries/guests.ts'
import { tablesAnywhere } from './queries/tables.ts'
import { pathOf, stewardsOf, type Table } from './table.ts'

type Kind =
  | 'table_planned'
  | 'table_invited'
  | 'table_dates'
  | 'table_date'
  | 'table_moved'
  | 'table_cancelled'
  | 'table_removed'
  | 'table_host'
  | 'table_chair'
  | 'table_chair_free'
  | 'table_answered'

/** That one person should hear of one fact. */
interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  readonly soon: boolean
  readonly isAsk: boolean
  readonly isGone: boolean
}

interface About {
  readonly table: Table
  readonly guests: readonly Guest[]
  /** Of the coalition it serves. */
  readonly members: readonly string[]
  /** Whom the fact is about. */
  readonly concerned: readonly string[]
}

const coming = ({ table, guests }: About) => [
  ...stewardsOf(table),
  ...guests.flatMap(({ answer, person }) => (answer === 'no' ? [] : (person ?? []))),
]
const hosts = ({ table }: About) => stewardsOf(table)

/** Who hears of a fact, as what, and whether a mail was written at that moment; of what is not here, nobody does. */
const hearers: Readonly<
  Record<
    string,
    { readonly kind: Kind; readonly who: (about: About) => readonly string[]; readonly mailed?: true }
  >
> = {
  'tables.planned': { kind: 'table_planned', who: ({ members }) => members },
  'tables.guest_invited': { kind: 'table_invited', who: ({ concerned }) => concerned, mailed: true },
  'tables.dates_offered': {
    ...{ kind: 'table_dates', mailed: true },
    who: ({ guests }) => guests.flatMap(({ person }) => person ?? []),
  },
  'tables.date_chosen': { kind: 'table_date', who: coming, mailed: true },
  'tables.moved': { kind: 'table_moved', who: coming, mailed: true },
  'tables.cancelled': { kind: 'table_cancelled', who: coming, mailed: true },
  'tables.removed': { kind: 'table_removed', who: coming },
  'tables.host_changed': { kind: 'table_host', who: about => [...hosts(about), ...about.concerned] },
  'tables.chair_taken': { kind: 'table_chair', who: hosts },
  'tables.chair_given_back': { kind: 'table_chair_free', who: hosts },
  'tables.guest_answered': { kind: 'table_answered', who: hosts },
}

/** Nobody hears of an own act. Cost: three queries. */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in hearers)
  const tables = await tablesAnywhere(reader, [...new Set(told.map(({ object }) => object.id))])
  const guests = Map.groupBy(
    await guestsAt(
      reader,
      tables.map(({ id }) => id),
    ),
    ({ table }) => table,
  )
  const members = await membersBehind(reader, tables)
  return told.flatMap(activity => {
    const table = tables.find(({ id }) => id === activity.object.id)
    if (!table) return []
    const { person } = activity.data
    return heardOf(activity, {
      table,
      guests: guests.get(table.id) ?? [],
      members: members.get(table.coalition ?? '') ?? [],
      concerned: typeof person === 'string' ? [person] : [],
    })
  })
}

function heardOf(activity: Activity, about: About): Hearing[] {
  const heard = hearers[activity.name]
  if (!heard) return []
  const { kind, who, mailed = false } = heard
  const persons = new Set(who(about))
  persons.delete(activity.actor ?? '')
  return [...persons].map(person => ({
    ...{ person, activity: activity.id, kind, path: pathOf(about.table), mailed, soon: true },
    data: { title: about.table.title },
    isAsk: kind === 'table_invited' || kind === 'table_dates',
    isGone: kind === 'table_removed',
  }))
}

async function membersBehind(reader: Reader, tables: readonly Table[]) {
  const ids = [...new Set(tables.flatMap(({ coalition }) => coalition ?? []))]
  const found = await coalitionsWith({ ...reader, actor: system }, ids)
  return new Map(found.map(coalition => [coalition.id, membersOf(coalition)]))
}
