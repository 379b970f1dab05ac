import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { dayOf, isHeldOn, peopleOf } from '../organisations/index.ts'
import { connectorsOf } from '../people/index.ts'
import { pathOf } from './initiative.ts'
import { partiesOf } from './queries/find.ts'
import { takersOf, whereaboutsOf } from './queries/audience.ts'

type Kind =
  | 'initiative_updated'
  | 'initiative_phase'
  | 'initiative_stopped'
  | 'initiative_removed'
  | 'steward_invited'
  | 'steward_joined'
  | 'steward_declined'
  | 'steward_left'
  | 'party_joined'
  | 'party_left'
  | 'change_suggested'
  | 'suggestion_accepted'
  | 'suggestion_rejected'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  /** A change of state of what this person takes part in. */
  readonly soon: boolean
  /** Asked of this person by name. */
  readonly isAsk: boolean
  /** What it is about is not there any more. */
  readonly isGone: boolean
}

interface Around {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly stewards: readonly string[]
  /** Those and whoever belongs to a party or suggested something. */
  readonly takers: readonly string[]
  readonly followers: readonly string[]
  /** Who decides on suggestions: stewards, or connectors as long as there are none. */
  readonly deciders: readonly string[]
}

/**
 * Those who take part hear each change of state, and followers too; the stewards hear who comes, goes and suggests; who was
 * asked or suggested something hears that. Nobody hears of an own act. `followers` are those of each initiative.
 */
export async function whoHears(
  reader: Reader,
  activities: readonly Activity[],
  followers: ReadonlyMap<string, readonly string[]>,
): Promise<Hearing[]> {
  const told = activities.filter(
    ({ name, object }) => name.startsWith('initiatives.') && object.kind === 'initiative',
  )
  const around = await allAround(reader, [...new Set(told.map(({ object }) => object.id))], followers)
  return told.flatMap(activity => {
    const one = around.get(activity.object.id)
    if (!one) return []
    const heard = new Map<string, Kind>()
    for (const [kind, persons] of heardOf(activity, one)) {
      for (const person of persons) if (!heard.has(person)) heard.set(person, kind)
    }
    heard.delete(activity.actor ?? '')
    return [...heard].map(([person, kind]) => hearingOf(activity, one, { person, kind }))
  })
}

const changesOfState: readonly Kind[] = ['initiative_phase', 'initiative_stopped', 'initiative_removed']

function hearingOf(
  activity: Activity,
  { path, title, takers, followers }: Around,
  { person, kind }: { person: string; kind: Kind },
): Hearing {
  const onlyFollows = followers.includes(person) && !takers.includes(person)
  const soon = kind !== 'initiative_updated' && !(changesOfState.includes(kind) && onlyFollows)
  return {
    ...{ person, activity: activity.id, kind, path, data: { title }, soon },
    mailed: false,
    isAsk: kind === 'steward_invited',
    isGone: kind === 'initiative_removed',
  }
}

type Heard = (around: Around, target: readonly string[]) => readonly (readonly [Kind, readonly string[]])[]

/** Who hears of a fact, and as what. */
const hearers: Readonly<Record<string, Heard>> = {
  // Those who answer for it hear this as keepers of a listing.
  'initiatives.stopped': one => [
    ['initiative_stopped', allOf(one).filter(person => !one.deciders.includes(person))],
  ],
  'initiatives.removed': one => [['initiative_removed', allOf(one)]],
  'initiatives.steward_invited': (_one, target) => [['steward_invited', target]],
  'initiatives.steward_joined': ({ stewards }) => [['steward_joined', stewards]],
  'initiatives.steward_declined': ({ stewards }) => [['steward_declined', stewards]],
  'initiatives.steward_left': ({ stewards }, target) => [['steward_left', [...stewards, ...target]]],
  'initiatives.party_joined': ({ takers }) => [['party_joined', takers]],
  'initiatives.party_left': ({ takers }) => [['party_left', takers]],
  'initiatives.change_suggested': ({ deciders }) => [['change_suggested', deciders]],
  'initiatives.suggestion_accepted': (_one, target) => [['suggestion_accepted', target]],
  'initiatives.suggestion_rejected': (_one, target) => [['suggestion_rejected', target]],
}

/** The first kind that names a person is the one this person hears. */
function heardOf({ name, data, target }: Activity, around: Around): (readonly [Kind, readonly string[]])[] {
  const heard = hearers[name]?.(around, target ? [target.id] : []) ?? []
  const isOtherPhase =
    'phaseBefore' in data || (name === 'initiatives.suggestion_accepted' && data['field'] === 'phase')
  if (isOtherPhase) return [...heard, ['initiative_phase', allOf(around)]]
  if (name !== 'initiatives.updated') return [...heard]
  return [['initiative_updated', [...around.stewards, ...around.followers]]]
}

function allOf({ takers, followers }: Around): string[] {
  return [...takers, ...followers]
}

async function allAround(
  reader: Reader,
  ids: readonly string[],
  followers: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, Around>> {
  const found = await whereaboutsOf(reader, ids)
  const takers = Map.groupBy(await takersOf(reader, ids), ({ initiative }) => initiative)
  const parties = await partiesOf(reader, ids)
  const today = dayOf(reader.now)
  const positions = await peopleOf(reader, [...new Set(parties.map(({ organisation }) => organisation))])
  const held = Map.groupBy(
    positions.filter(position => isHeldOn(position, today)),
    ({ organisation }) => organisation,
  )
  const around = new Map<string, Around>()
  for (const { id, slug, title, areas } of found) {
    const own = takers.get(id) ?? []
    const stewards = own.filter(({ as }) => as === 'steward').map(({ person }) => person)
    const suggesters = own.filter(({ as }) => as === 'suggester').map(({ person }) => person)
    const partners = parties
      .filter(({ initiative }) => initiative === id)
      .flatMap(({ organisation }) => held.get(organisation) ?? [])
      .map(({ person }) => person)
    const deciders =
      stewards.length > 0 ? stewards : (await connectorsOf(reader, areas)).map(({ person }) => person)
    around.set(id, {
      ...{ id, title, stewards, deciders, path: pathOf({ slug }) },
      takers: [...new Set([...stewards, ...partners, ...suggesters])],
      followers: followers.get(id) ?? [],
    })
  }
  return around
}
