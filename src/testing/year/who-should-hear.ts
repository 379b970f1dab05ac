import type { Selectable } from 'kysely'
import type { Activities } from '../../../db/types.ts'
import { choosersOf, isWithin, type Around, type PromiseRow } from './around.ts'

export type Told = Selectable<Activities>

/**
 * Who should hear of a fact, written down once more from the sentences of the rules and read from plain tables: everybody who
 * promised, asked, answered, signed, takes part or follows, but for who did it. Undefined for facts of which nobody hears.
 */
export function whoShouldHear(told: Told, around: Around): string[] | undefined {
  const rule = rules[told.name]
  if (!rule) return undefined
  const named = new Set(rule(told, around).filter(person => person !== told.actor))
  // What nobody agreed to yet is between those two.
  const shadows = told.name === 'promises.proposed' ? [] : around.shadows
  for (const { holder, successor } of shadows.filter(one => isWithin(one, told, around))) {
    const isTold = holder !== null && named.has(holder) && told.target !== holder
    if (isTold && successor !== null && successor !== told.actor) named.add(successor)
  }
  return [...named].filter(person => around.here.has(person)).toSorted()
}

type Rule = (told: Told, around: Around) => readonly string[]
type OfPromise = (promise: PromiseRow, around: Around) => readonly string[]

const ofPromise =
  (rule: OfPromise): Rule =>
  ({ object }, around) => {
    const promise = around.promises.get(object)
    return promise ? rule(promise, around) : []
  }

const one = (person: string | null) => (person === null ? [] : [person])

const doers: OfPromise = ({ person, organisation }, around) =>
  person === null ? around.deciders(organisation ?? '') : [person]

const receivers: OfPromise = ({ for_kind, for_object }, around) => around.answering(for_kind, for_object)

const everybody: OfPromise = (promise, around) => [
  ...doers(promise, around),
  ...one(promise.made_by),
  ...receivers(promise, around),
  ...around.members(promise.coalition ?? ''),
  ...around.allOf(promise.origin_kind, promise.origin),
  ...around.followers(promise.id, promise.coalition, promise.origin, promise.for_object),
]

/** The first of these in which there is somebody else than who does it. */
const firstOthers = (promise: PromiseRow, around: Around, among: readonly (readonly string[])[]) => {
  const own = doers(promise, around)
  const others = [...among, around.connectors()].map(those => those.filter(person => !own.includes(person)))
  return others.find(those => those.length > 0) ?? []
}

const partiesThenOrigin = (promise: PromiseRow, around: Around) => [
  around.members(promise.coalition ?? ''),
  around.answering(promise.origin_kind, promise.origin),
]

const deciders: OfPromise = (promise, around) =>
  firstOthers(promise, around, [receivers(promise, around), ...partiesThenOrigin(promise, around)])

const alarmed: OfPromise = (promise, around) => [
  ...firstOthers(promise, around, partiesThenOrigin(promise, around)),
  ...receivers(promise, around),
  ...doers(promise, around),
]

const dataOf = ({ data }: Told) => data as Record<string, unknown>
const named = (told: Told, ...keys: string[]) =>
  keys.flatMap(key => {
    const value = dataOf(told)[key]
    return typeof value === 'string' ? [value] : []
  })

const members: Rule = ({ object }, around) => around.members(object)
const stewards: Rule = ({ object }, around) => around.stewards(object)
const owning: Rule = ({ object }, around) => around.owners(object)
const signers: Rule = ({ object }, around) => [
  ...around.members(around.coalitionOf(object)),
  ...around.signers(object),
]
const persons: Rule = told => {
  const { persons: those } = dataOf(told)
  return Array.isArray(those) ? those.map(String) : []
}

const bothered: Rule = ({ object }, around) => around.bothered(object)
const botheredAndOwners: Rule = ({ object }, around) => [
  ...around.bothered(object),
  ...around.ownersOfRule(object),
]
/** Whose rule it is, or the connectors while nobody speaks for that. */
const answering: Rule = ({ object }, around) => {
  const owners = around.ownersOfRule(object)
  return owners.length > 0 ? owners : around.connectors()
}

type OfMeeting = (meeting: ReturnType<Around['meeting']>) => readonly string[]
const ofMeeting =
  (rule: OfMeeting): Rule =>
  ({ object }, around) =>
    rule(around.meeting(object))

const asked: OfMeeting = ({ two, proposer }) =>
  two.map(({ person }) => person).filter(person => person !== proposer)
const both: OfMeeting = ({ two }) => two.map(({ person }) => person)
/** Who said yes, and who proposed it. */
const waiting: OfMeeting = ({ two, proposer }) => [
  ...two.filter(({ answer }) => answer === 'yes').map(({ person }) => person),
  ...one(proposer),
]

const rules: Readonly<Record<string, Rule>> = {
  'promises.proposed': ofPromise(doers),
  'promises.declined': ofPromise(({ made_by }) => one(made_by)),
  'promises.made': ofPromise(everybody),
  'promises.accepted': ofPromise(everybody),
  'promises.change_asked': ofPromise(deciders),
  'promises.change_declined': ofPromise(doers),
  'promises.changed': ofPromise(everybody),
  'promises.kept': ofPromise(everybody),
  'promises.broken': ofPromise(everybody),
  'promises.overdue': ofPromise(alarmed),
  'promises.inherited': ofPromise((promise, around) => [
    ...doers(promise, around),
    ...receivers(promise, around),
  ]),
  'promises.story_told': ofPromise(everybody),
  'coalitions.party_invited': told => named(told, 'person'),
  'coalitions.party_joined': members,
  'coalitions.party_declined': stewards,
  'coalitions.party_left': (told, around) => [...members(told, around), ...named(told, 'person', 'before')],
  'coalitions.started': members,
  'coalitions.speaker_changed': members,
  'coalitions.steward_added': told => named(told, 'person'),
  'coalitions.proposed': owning,
  'coalitions.decided': members,
  'coalitions.ended': members,
  'coalitions.check_in_opened': owning,
  'coalitions.check_in_closed': owning,
  'agreements.begun': signers,
  'agreements.version_fixed': signers,
  'agreements.signed': signers,
  'agreements.in_force': signers,
  'agreements.withdrawn': signers,
  'agreements.review_near': signers,
  'agreements.review_asked': signers,
  'agreements.reviewed': signers,
  'agreements.goes_on': signers,
  'agreements.ended': signers,
  'handover.successor_asked': ({ target }) => one(target),
  'handover.opened': ({ object }, around) => choosersOf(object, around),
  'handover.answered': ({ object, verb, data }, around) => {
    const { by } = data as { by?: string | null }
    const { holder, role_kind } = around.handovers.get(object)!
    const operators = role_kind === 'keeping' ? around.operators() : []
    return verb === 'Accept' ? [...one(holder), ...one(by ?? null), ...operators] : []
  },
  'handover.done': (told, around) => {
    const [id = ''] = named(told, 'handover')
    const { holder, successor } = around.handovers.get(id)!
    return [...one(holder), ...one(successor)]
  },
  'handover.note_asked': ({ target }) => one(target),
  'handover.leans': persons,
  'handover.silent': persons,
  'bottlenecks.named': answering,
  'bottlenecks.owner_named': answering,
  'bottlenecks.reminded': (told, around) =>
    Number(dataOf(told)['round']) <= 2 ? answering(told, around) : around.connectors(),
  'bottlenecks.answered': bothered,
  'bottlenecks.experiment_ends': botheredAndOwners,
  'bottlenecks.outcome_told': botheredAndOwners,
  'introductions.asked': ofMeeting(asked),
  'introductions.asked_again': told => named(told, 'person'),
  'introductions.postponed': ofMeeting(waiting),
  'introductions.agreed': ofMeeting(meeting => [...both(meeting), ...one(meeting.proposer)]),
  'introductions.ended': ofMeeting(waiting),
  'introductions.outcome_asked': ofMeeting(both),
}
