import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { moderatorsOf } from '../people/index.ts'
import { casePath, type Case } from './case.ts'
import { casesWith } from './queries/cases.ts'
import { reportersOf } from './queries/reports.ts'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: 'case_opened' | 'decision_taken' | 'report_decided' | 'objection_made' | 'objection_answered'
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  /** Whether a mail about it was written at that moment. */
  readonly mailed: boolean
}

/**
 * Who moderates the place hears of a new case and of an objection; who answers for the thing hears what was decided and what
 * became of an objection; who reported it hears what was decided. Nobody hears of an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(
    ({ name, object }) => name.startsWith('moderation.') && object.kind === 'case',
  )
  const cases = new Map(
    (await casesWith(reader, [...new Set(told.map(({ object }) => object.id))])).map(one => [one.id, one]),
  )
  const hearings: Hearing[] = []
  for (const activity of told) {
    const one = cases.get(activity.object.id)
    if (!one) continue
    const heard = await heardOf(reader, activity, one)
    hearings.push(...heard.filter(({ person }) => person !== activity.actor))
  }
  return hearings
}

async function heardOf(reader: Reader, activity: Activity, one: Case): Promise<Hearing[]> {
  const { name, data } = activity
  const author = one.author === null ? [] : [one.author]
  const hearing = (kind: Hearing['kind'], path: string) => (person: string) => ({
    ...{ person, activity: activity.id, kind, path, mailed: true },
    data: { title: one.title },
  })
  const watchers = async () => (await moderatorsOf(reader, one.areas)).filter(person => person !== one.author)
  switch (name) {
    case 'moderation.reported':
      return data['isNew'] === true ? (await watchers()).map(hearing('case_opened', casePath(one))) : []
    case 'moderation.flagged':
      return (await watchers()).map(hearing('case_opened', casePath(one)))
    case 'moderation.objected':
      return (await watchers()).map(hearing('objection_made', casePath(one)))
    case 'moderation.decided':
      return [
        ...(data['action'] === 'keep' && one.cause === 'report'
          ? []
          : author.map(hearing('decision_taken', '/mijn/besluiten'))),
        ...(await reportersOf(reader, one.id)).flatMap(({ person }) =>
          person === null ? [] : hearing('report_decided', '/huisregels')(person),
        ),
      ]
    case 'moderation.objection_answered':
      return author.map(hearing('objection_answered', '/mijn/besluiten'))
    default:
      return []
  }
}
