import type { Activity } from '../../platform/activities/fact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { stewardsOf } from '../initiatives/index.ts'
import { connectorsOf } from '../people/index.ts'
import { pathOf, type Bottleneck } from './bottleneck.ts'
import { speakersOf } from './load-bottleneck.ts'
import { bottlenecksWith } from './queries/find.ts'
import { followersOf, hitsOf } from './queries/hits.ts'
import { remindersToOwner } from './remind-owners.ts'

type Kind =
  | 'bottleneck_asked'
  | 'bottleneck_unowned'
  | 'bottleneck_waits'
  | 'bottleneck_silent'
  | 'bottleneck_answered'
  | 'bottleneck_experiment_ends'
  | 'bottleneck_outcome'

/** That one person should hear of one fact. */
export interface Hearing {
  readonly person: string
  /** Id of the activity. */
  readonly activity: string
  readonly kind: Kind
  readonly path: string
  readonly data: Readonly<Record<string, unknown>>
  readonly mailed: boolean
  /** Asked of this person by name. */
  readonly isAsk: boolean
}

interface Around {
  readonly bottleneck: Bottleneck
  /** Who may answer for the owner; empty while nobody may. */
  readonly owners: readonly string[]
  readonly connectors: readonly string[]
  /** Who named it, who said "us too", and who follows it. */
  readonly takers: readonly string[]
}

/**
 * The owner hears what waits for an answer, and the connectors do when there is nobody, or no answer for long. Everybody who
 * named it, said "us too" or follows it hears each answer, what came of it, and when room to experiment ends. Nobody hears of
 * an own act.
 */
export async function whoHears(reader: Reader, activities: readonly Activity[]): Promise<Hearing[]> {
  const told = activities.filter(({ name }) => name in hearers)
  if (told.length === 0) return []
  const around = await allAround(reader, [...new Set(told.map(({ object }) => object.id))])
  return told.flatMap(activity => {
    const one = around.get(activity.object.id)
    const heard = one && hearers[activity.name]?.(one, Number(activity.data['round'] ?? 0))
    if (!one || !heard) return []
    const { title } = one.bottleneck
    const persons = new Set(heard.persons)
    persons.delete(activity.actor ?? '')
    return [...persons].map(person => ({
      ...{ person, activity: activity.id, kind: heard.kind, path: pathOf(one.bottleneck), data: { title } },
      ...{ mailed: false, isAsk: asks.includes(heard.kind) },
    }))
  })
}

const asks: readonly Kind[] = [
  'bottleneck_asked',
  'bottleneck_unowned',
  'bottleneck_waits',
  'bottleneck_silent',
]

type Heard = (around: Around, round: number) => { kind: Kind; persons: readonly string[] }

const asked: Heard = ({ owners, connectors }) =>
  owners.length > 0
    ? { kind: 'bottleneck_asked', persons: owners }
    : { kind: 'bottleneck_unowned', persons: connectors }

const hearers: Readonly<Record<string, Heard>> = {
  'bottlenecks.named': asked,
  'bottlenecks.owner_named': asked,
  'bottlenecks.reminded': ({ owners, connectors }, round) =>
    owners.length > 0 && round <= remindersToOwner
      ? { kind: 'bottleneck_waits', persons: owners }
      : { kind: 'bottleneck_silent', persons: connectors },
  'bottlenecks.answered': ({ takers }) => ({ kind: 'bottleneck_answered', persons: takers }),
  'bottlenecks.experiment_ends': ({ takers, owners }) => ({
    kind: 'bottleneck_experiment_ends',
    persons: [...takers, ...owners],
  }),
  'bottlenecks.outcome_told': ({ takers, owners }) => ({
    kind: 'bottleneck_outcome',
    persons: [...takers, ...owners],
  }),
}

async function allAround(reader: Reader, ids: readonly string[]): Promise<Map<string, Around>> {
  const found = await bottlenecksWith(reader, ids)
  const speakers = await speakersOf(reader, [...new Set(found.flatMap(({ owner }) => owner ?? []))])
  const hits = await hitsOf(reader, ids)
  const stewards = await stewardsOf(reader, [...new Set(hits.flatMap(({ initiative }) => initiative ?? []))])
  const followers = await followersOf(reader, ids)
  const around = new Map<string, Around>()
  for (const bottleneck of found) {
    const { id, owner, answerer, createdBy, areas } = bottleneck
    const own = hits.filter(hit => hit.bottleneck === id)
    const led = stewards.filter(({ initiative }) => own.some(hit => hit.initiative === initiative))
    const takers = [
      ...[createdBy, ...own.flatMap(({ person, saidBy }) => [person, saidBy])].filter(one => one !== null),
      ...[...led, ...followers.filter(one => one.bottleneck === id)].map(({ person }) => person),
    ]
    const speaking = [...(speakers.get(owner ?? '') ?? []), ...(answerer === null ? [] : [answerer])]
    const connectors = (await connectorsOf(reader, areas)).map(({ person }) => person)
    around.set(id, { bottleneck, owners: speaking, connectors, takers })
  }
  return around
}

/** Those of these that still wait for an answer. */
export async function stillAsked(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await bottlenecksWith(reader, ids)
  return new Set(found.filter(({ state }) => state === 'open').map(({ id }) => id))
}
