import type { Activity, Thing } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { alarmedOf, aroundPromises, decidersOf, type Around } from './around-promise.ts'
import { pathOf, type MadePromise } from './promise.ts'
import { followersOf } from './queries/followers.ts'
import { promisesWith } from './queries/promises.ts'

type Kind =
  | 'promise_asked'
  | 'promise_declined'
  | 'promise_withdrawn'
  | 'promise_made'
  | 'promise_change_asked'
  | 'promise_change_declined'
  | 'promise_changed'
  | 'promise_kept'
  | 'promise_broken'
  | 'promise_overdue'
  | 'promise_inherited'
  | 'promise_story'

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
}

/** Who else follows or takes part in these things, by thing: what modules after this one know. */
export type AlsoAround = (things: readonly Thing[]) => Promise<ReadonlyMap<string, readonly string[]>>

/**
 * Each change of state reaches everyone who promised, to whom it was promised, the parties of the coalition, who asked, answered
 * or takes part in what it came from, and who follows it or one of those; each of them once, and nobody an own act. A question
 * is for who is to answer it only.
 */
export async function whoHears(
  reader: Reader,
  activities: readonly Activity[],
  also: AlsoAround,
): Promise<Hearing[]> {
  const told = activities.filter(({ name, object }) => name in hearers && object.kind === 'promise')
  if (told.length === 0) return []
  const all = { ...reader, actor: system }
  const promises = await promisesWith(all, [...new Set(told.map(({ object }) => object.id))])
  const around = await aroundPromises(all, promises)
  const followers = await followersOf(
    all,
    promises.map(({ id }) => id),
  )
  const others = await also(promises.flatMap(thingsOf))
  const known = new Map(promises.map(promise => [promise.id, promise]))
  const hearings: Hearing[] = []
  for (const activity of told) {
    const promise = known.get(activity.object.id)
    const near = around.get(activity.object.id)
    const [kind, whom] = hearers[activity.name] ?? []
    if (!promise || !near || !kind || !whom) continue
    const following = [promise, ...thingsOf(promise)].flatMap(({ id }) => [
      ...(followers.get(id) ?? []),
      ...(others.get(id) ?? []),
    ])
    const persons = await whom({ reader: all, promise, around: near, following, activity })
    for (const person of new Set(persons)) {
      if (person !== activity.actor) hearings.push(hearingOf(activity, promise, { person, kind }))
    }
  }
  return hearings
}

function hearingOf(
  { id }: Activity,
  promise: MadePromise,
  { person, kind }: { readonly person: string; readonly kind: Kind },
): Hearing {
  return {
    ...{ person, activity: id, kind, path: pathOf(promise), data: { title: promise.what } },
    // Who is asked gets a mail with the link to say yes or no at that moment.
    mailed: kind === 'promise_asked',
    soon: kind !== 'promise_story',
    isAsk: kind === 'promise_change_asked',
  }
}

interface Asked {
  readonly reader: Reader
  readonly promise: MadePromise
  readonly around: Around
  /** Who follows the promise, or something around it. */
  readonly following: readonly string[]
  readonly activity: Activity
}

type Whom = (asked: Asked) => readonly string[] | Promise<readonly string[]>

/** Who hears of a fact, and as what; the promise as it is when it is heard. */
const hearers: Readonly<Record<string, readonly [Kind, Whom]>> = {
  'promises.proposed': ['promise_asked', ({ around }) => around.owners],
  'promises.declined': ['promise_declined', ({ promise }) => own(promise.madeBy)],
  'promises.withdrawn': ['promise_withdrawn', ({ around }) => around.owners],
  'promises.made': ['promise_made', everybody],
  'promises.accepted': ['promise_made', everybody],
  'promises.change_asked': [
    'promise_change_asked',
    ({ reader, promise, around }) => decidersOf(reader, promise, around),
  ],
  'promises.change_declined': ['promise_change_declined', ({ around }) => around.owners],
  'promises.changed': ['promise_changed', everybody],
  'promises.kept': ['promise_kept', everybody],
  'promises.broken': ['promise_broken', everybody],
  'promises.overdue': [
    'promise_overdue',
    async ({ reader, promise, around }) => [
      ...(await alarmedOf(reader, promise, around)),
      ...around.receivers,
      ...around.owners,
    ],
  ],
  'promises.inherited': ['promise_inherited', ({ around }) => [...around.owners, ...around.receivers]],
  'promises.story_told': ['promise_story', everybody],
}

function everybody({ promise, around, following }: Asked): string[] {
  const { owners, receivers, parties, origin } = around
  return [...owners, ...own(promise.madeBy), ...receivers, ...parties, ...origin, ...following]
}

function own(person: string | null): string[] {
  return person === null ? [] : [person]
}

/** What else one can follow to hear of it. */
function thingsOf({ id, coalition, origin, receiver }: MadePromise): Thing[] {
  return [
    { kind: 'promise', id },
    ...(coalition === null ? [] : [{ kind: 'coalition', id: coalition }]),
    ...(origin ? [origin] : []),
    ...(receiver ? [receiver] : []),
  ]
}
