import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { pathOf } from './import.ts'
import { importsWith } from './queries/imports.ts'

type Kind =
  'import_ready' | 'import_saved' | 'import_failed' | 'import_undone' | 'import_dropped' | 'import_changed'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  readonly soon: boolean
  /** What it is about is seen by nobody else. */
  readonly isGone: boolean
}

const kinds: Readonly<Record<string, Kind>> = {
  'imports.checked': 'import_ready',
  'imports.saved': 'import_saved',
  'imports.failed': 'import_failed',
  'imports.undone': 'import_undone',
  'imports.dropped': 'import_dropped',
  'imports.columns_asked': 'import_changed',
  'imports.columns_chosen': 'import_changed',
  'imports.rows_chosen': 'import_changed',
  'imports.agreed': 'import_changed',
}

/** Who brought a list hears what became of it, unless it was an own act. */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in kinds)
  const imports = new Map(
    (await importsWith(reader, [...new Set(told.map(({ object }) => object.id))])).map(one => [one.id, one]),
  )
  return told.flatMap(activity => {
    const one = imports.get(activity.object.id)
    const person = one?.byPerson ?? activity.target?.id
    const kind = kinds[activity.name]
    if (person === undefined || kind === undefined || person === activity.actor) return []
    if (kind === 'import_changed' && activity.actor === null) return []
    const path = one ? pathOf(one) : '/mijn'
    const title = one?.fileName ?? fileIn(activity)
    const heard = { person, activity: activity.id, kind, path, data: { title } }
    return [{ ...heard, mailed: false, soon: true, isGone: true }]
  })
}

function fileIn({ data: { file } }: Activity): string {
  return typeof file === 'string' ? file : ''
}
