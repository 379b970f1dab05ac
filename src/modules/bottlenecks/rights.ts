import { hasRole, type Actor } from '../../platform/ctx/actor.ts'
import { may, signedIn, type Rights, type Rule } from '../../platform/rights.ts'
import type { Bottleneck } from './bottleneck.ts'

export type BottleneckAction =
  | 'edit'
  | 'remove'
  | 'say_us_too'
  | 'follow'
  | 'name_owner'
  | 'name_answerer'
  | 'answer'
  | 'say_outcome'
  | 'hide'

/** A bottleneck with who speaks for its owner. */
export interface Affair extends Pick<
  Bottleneck,
  'createdBy' | 'answerer' | 'areas' | 'state' | 'removedAt' | 'owner'
> {
  /** Ids of the people with a mandate of the owner. */
  readonly speakers: readonly string[]
}

const standing: Rule<Affair> = (_actor, { removedAt }) => (removedAt === null ? null : 'bottlenecks.removed')

const unanswered: Rule<Affair> = (_actor, { state }) =>
  state === 'open' ? null : 'bottlenecks.answered_already'

/** Who named it; connectors of the place when that person is gone. */
const keepsIt: Rule<Affair> = (actor, { createdBy, areas }) => {
  if (actor.system || (actor.person !== null && actor.person === createdBy)) return null
  return createdBy === null && hasRole(actor, 'connector', areas) ? null : 'bottlenecks.only_maker'
}

const keepsOrWatches: Rule<Affair> = (actor, affair) =>
  hasRole(actor, 'moderator', affair.areas) ? null : keepsIt(actor, affair)

const connects: Rule<Affair> = (actor, { areas }) =>
  hasRole(actor, 'connector', areas) ? null : 'bottlenecks.only_connectors'

/** Nobody is named besides those whom the owner itself gave a mandate. */
const nobodySpeaks: Rule<Affair> = (_actor, { speakers }) =>
  speakers.length === 0 ? null : 'bottlenecks.has_speakers'

const speaks: Rule<Affair> = ({ person }, { speakers, answerer }) =>
  person !== null && (person === answerer || speakers.includes(person)) ? null : 'bottlenecks.only_owner'

const hasRoom: Rule<Affair> = (_actor, { state }) =>
  state === 'experiment' ? null : 'bottlenecks.no_experiment'

const watchesPlace: Rule<Affair> = (actor, { areas }) =>
  hasRole(actor, 'moderator', areas) ? null : 'bottlenecks.only_moderators'

/** What one may do with a bottleneck that one may see. */
export const rights: Rights<BottleneckAction, Affair> = {
  edit: [standing, signedIn, keepsIt, unanswered],
  remove: [standing, signedIn, keepsOrWatches],
  say_us_too: [standing, signedIn],
  follow: [standing, signedIn],
  name_owner: [standing, signedIn, connects],
  name_answerer: [standing, signedIn, connects, nobodySpeaks],
  answer: [standing, signedIn, speaks],
  say_outcome: [standing, signedIn, hasRoom],
  hide: [standing, watchesPlace],
}

/** Anyone who signed in may name a bottleneck. */
export const beginRights: Rights<'name', null> = { name: [signedIn] }

/** What of all that the actor may do with this one. */
export function verdictsOf(actor: Actor, thing: Affair): Record<BottleneckAction, boolean> {
  const all = Object.keys(rights) as BottleneckAction[]
  const verdicts = all.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as Record<BottleneckAction, boolean>
}
