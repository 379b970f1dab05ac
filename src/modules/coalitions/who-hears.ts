import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { membersOf, owners, pathOf, stewardsOf, type Coalition } from './coalition.ts'
import { coalitionsAnywhere } from './queries/coalitions.ts'

export const heardKinds = [
  ...(['coalition_invited', 'coalition_joined', 'coalition_declined', 'coalition_left'] as const),
  ...(['coalition_changed', 'coalition_started', 'coalition_ended', 'coalition_removed'] as const),
  ...(['coalition_steward', 'coalition_steward_off', 'coalition_speaker'] as const),
  ...(['coalition_proposed', 'coalition_decided', 'coalition_check_in'] as const),
  ...(['coalition_health', 'issue_removed'] as const),
] as const
type Kind = (typeof heardKinds)[number]

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
  readonly isAsk: boolean
  readonly isGone: boolean
}

type Heard = (about: {
  readonly coalition: Coalition
  /** Who is the party that the fact is about, or speaks for it. */
  readonly concerned: readonly string[]
}) => readonly (readonly [Kind, readonly string[]])[]

const all =
  (kind: Kind): Heard =>
  ({ coalition }) => [[kind, membersOf(coalition)]]

const owning = (coalition: Coalition) => owners(coalition).flatMap(({ person }) => person ?? [])

/** Who hears of a fact, and as what; of what is not here, nobody does. */
const hearers: Readonly<Record<string, Heard>> = {
  'coalitions.party_invited': ({ concerned }) => [['coalition_invited', concerned]],
  'coalitions.party_joined': all('coalition_joined'),
  'coalitions.party_declined': ({ coalition }) => [['coalition_declined', stewardsOf(coalition)]],
  'coalitions.party_left': ({ coalition, concerned }) => [
    ['coalition_left', [...membersOf(coalition), ...concerned]],
  ],
  'coalitions.party_changed': all('coalition_changed'),
  'coalitions.changed': all('coalition_changed'),
  'coalitions.started': all('coalition_started'),
  'coalitions.ended': all('coalition_ended'),
  'coalitions.removed': all('coalition_removed'),
  'coalitions.steward_added': ({ concerned }) => [['coalition_steward', concerned]],
  'coalitions.steward_left': ({ concerned }) => [['coalition_steward_off', concerned]],
  'coalitions.speaker_changed': all('coalition_speaker'),
  'coalitions.proposed': ({ coalition }) => [['coalition_proposed', owning(coalition)]],
  'coalitions.decided': all('coalition_decided'),
  'coalitions.check_in_opened': ({ coalition }) => [['coalition_check_in', owning(coalition)]],
  'coalitions.check_in_closed': ({ coalition }) => [['coalition_health', owning(coalition)]],
}

const asked: readonly Kind[] = ['coalition_invited', 'coalition_proposed', 'coalition_check_in']

/** Nobody hears of an own act. */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in hearers)
  const ids = [...new Set(told.map(({ object }) => object.id))]
  const found = new Map((await coalitionsAnywhere(reader, ids)).map(one => [one.id, one]))
  return told.flatMap(activity => {
    const coalition = found.get(activity.object.id)
    if (!coalition) return []
    const { person, before } = activity.data
    const concerned = [person, before].filter(one => typeof one === 'string')
    const heard = new Map<string, Kind>()
    for (const [kind, persons] of hearers[activity.name]?.({ coalition, concerned }) ?? []) {
      for (const one of persons) heard.set(one, kind)
    }
    heard.delete(activity.actor ?? '')
    return [...heard].map(([one, kind]) => ({
      ...{ person: one, activity: activity.id, kind, path: pathOf(coalition), soon: true },
      data: { title: coalition.name },
      mailed: kind === 'coalition_invited',
      isAsk: asked.includes(kind),
      isGone: kind === 'coalition_removed',
    }))
  })
}
