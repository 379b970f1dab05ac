import type { Activity } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { coalitionsWith, membersOf } from '../coalitions/index.ts'
import { signpostPath, signpostsWith } from '../signposts/index.ts'
import { stewardsOf, tablesWith, type Table } from '../tables/index.ts'
import { concernedBy } from './concerned.ts'
import { reportPath } from './report.ts'

type Kind = 'report_ready' | 'report_looked_back' | 'signpost_adopted'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
}

/**
 * That a report is there was mailed at once to all whom the table concerns; what was kept and what is open is for all who
 * were there; that a coalition took a signpost, for its members and for those who led the table. Of what is written, and of
 * a report that became final, nobody hears.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in hearers)
  const all: Hearing[] = []
  for (const activity of told) {
    const found = (await hearers[activity.name]?.({ ...reader, actor: system }, activity)) ?? []
    all.push(...found.filter(({ person }) => person !== activity.actor))
  }
  return all
}

type Hears = (reader: Reader, activity: Activity) => Promise<Hearing[]>

const hearers: Readonly<Record<string, Hears>> = {
  'reports.ready': async (reader, activity) => {
    const [table] = await tablesWith(reader, [activity.object.id])
    if (!table) return []
    const { there, guests } = await concernedBy(reader, table)
    const persons = new Set([...there, ...guests.flatMap(({ person }) => person ?? [])])
    return ofTable(activity, { table, persons, kind: 'report_ready' })
  },
  'reports.looked_back': async (reader, activity) => {
    const [table] = await tablesWith(reader, [activity.object.id])
    if (!table) return []
    const { there } = await concernedBy(reader, table)
    return ofTable(activity, { table, persons: there, kind: 'report_looked_back' })
  },
  'reports.signpost_adopted': async (reader, activity) => {
    const [signpost] = await signpostsWith(reader, [activity.object.id])
    const [coalition] = await coalitionsWith(reader, [activity.target?.id ?? ''])
    const [table] = await tablesWith(reader, signpost ? [signpost.table] : [])
    if (!signpost || !coalition) return []
    const persons = new Set([...membersOf(coalition), ...(table ? stewardsOf(table) : [])])
    return [...persons].map(person => ({
      ...{ person, activity: activity.id, kind: 'signpost_adopted', mailed: false },
      ...{ path: signpostPath(signpost), data: { title: signpost.title } },
    }))
  },
}

interface About {
  readonly table: Table
  readonly persons: ReadonlySet<string>
  readonly kind: Kind
}

function ofTable(activity: Activity, { table, persons, kind }: About): Hearing[] {
  return [...persons].map(person => ({
    ...{ person, activity: activity.id, kind, mailed: kind === 'report_ready' },
    ...{ path: reportPath(table), data: { ...activity.data, title: table.title } },
  }))
}
