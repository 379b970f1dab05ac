import { sql, type Selectable } from 'kysely'
import type { CoalitionParties, Handovers, Promises } from '../../../db/types.ts'
import { dayOf } from '../../modules/organisations/index.ts'
import type { World } from '../world.ts'

type Handover = Selectable<Handovers>
type Party = Selectable<CoalitionParties>

/** Who is around things at one moment, from plain tables. */
export interface Around {
  /** Ids of the people who did not leave. */
  readonly here: ReadonlySet<string>
  readonly promises: ReadonlyMap<string, Selectable<Promises>>
  readonly handovers: ReadonlyMap<string, Handover>
  /** Handovers in which two people do it. */
  readonly shadows: readonly Handover[]
  /** Whether a fact belongs to the role that is handed over. */
  isWithin(shadow: Handover, told: { object: string; target: string | null; areas: string[] }): boolean
  /** By coalition: all who said yes, those who do more than watch, those who keep its page. */
  members(coalition: string): string[]
  owners(coalition: string): string[]
  stewards(coalition: string): string[]
  coalitionOf(agreement: string): string
  signers(agreement: string): string[]
  /** Who speaks for an organisation, or holds a position there while nobody does. */
  deciders(organisation: string): string[]
  /** Who answers for a thing, and everybody who asked, answered, takes part or follows there. */
  answering(kind: string | null, id: string | null): string[]
  allOf(kind: string | null, id: string | null): string[]
  followers(...things: (string | null)[]): string[]
  connectors(): string[]
  operators(): string[]
  /** Who chooses a successor. */
  choosers(handover: string): string[]
}

const present = (persons: readonly (string | null)[]) => persons.filter(person => person !== null)

/** Reads everything at once: the district is small. */
export async function lookAround({ house }: World): Promise<Around> {
  const { db } = house
  const all = async <T>(rows: { execute(): Promise<T[]> }) => rows.execute()
  const people = await all(db.selectFrom('people').select('id').where('removed_at', 'is', null))
  const promises = await all(db.selectFrom('promises').selectAll())
  const handovers = await all(db.selectFrom('handovers').selectAll())
  const parties = await all(
    db
      .selectFrom('coalition_parties')
      .selectAll()
      .where('left_at', 'is', null)
      .where('since', 'is not', null),
  )
  const agreements = await all(db.selectFrom('agreements').select(['id', 'coalition']))
  const signatures = await all(db.selectFrom('agreement_signatures').select(['agreement', 'person']))
  const questions = await all(db.selectFrom('questions').select(['id', 'asker', 'owner']))
  const answers = await all(db.selectFrom('answers').select(['id', 'question', 'person']))
  const following = await all(db.selectFrom('question_followers').select(['question', 'person']))
  const promiseFollowers = await all(db.selectFrom('promise_followers').select(['promise', 'person']))
  const initiatives = await all(
    db.selectFrom('initiative_stewards').select(['initiative', 'person']).where('since', 'is not', null),
  )
  const grants = await all(db.selectFrom('grants').select(['role', 'person']))
  const speaking = await speakers(house)
  const partiesIn = (coalition: string, fits: (party: Party) => boolean = () => true) =>
    present(parties.filter(party => party.coalition === coalition && fits(party)).map(({ person }) => person))
  const owners = (coalition: string) => partiesIn(coalition, ({ firmness }) => firmness !== 'watching')
  const stewardsOf = (initiative: string) =>
    initiatives.filter(one => one.initiative === initiative).map(({ person }) => person)
  const ofQuestion = (id: string) => {
    const question = questions.find(one => one.id === id)
    const answering = present([question?.asker ?? null, question?.owner ?? null])
    const taking = [...answers, ...following].filter(one => one.question === id).map(({ person }) => person)
    return { answering, all: [...answering, ...present(taking)] }
  }
  const kinds: Readonly<Record<string, (id: string) => { answering: string[]; all: string[] }>> = {
    person: id => ({ answering: [id], all: [id] }),
    organisation: id => ({ answering: speaking(id), all: speaking(id) }),
    initiative: id => ({ answering: stewardsOf(id), all: stewardsOf(id) }),
    coalition: id => ({ answering: owners(id), all: partiesIn(id) }),
    question: ofQuestion,
    answer: id => {
      const answer = answers.find(one => one.id === id)
      const asked = ofQuestion(answer?.question ?? '')
      const own = present([answer?.person ?? null])
      return { answering: own.length > 0 ? own : asked.answering, all: [...own, ...asked.all] }
    },
  }
  const behind = (kind: string | null, id: string | null) =>
    (kind !== null && id !== null && kinds[kind]?.(id)) || { answering: [], all: [] }
  const withRole = (role: string) => grants.filter(one => one.role === role).map(({ person }) => person)
  const byId = new Map(handovers.map(one => [one.id, one]))
  const promisesById = new Map(promises.map(one => [one.id, one]))
  return {
    here: new Set(people.map(({ id }) => id)),
    ...{ promises: promisesById, handovers: byId },
    shadows: handovers.filter(one => one.ended_at === null && one.accepted_at !== null),
    isWithin({ role_kind, role, thing, holder }, { object, target, areas }) {
      if (role_kind === 'keeping') return areas.includes(role)
      const spoken = parties.filter(one => one.person === holder && one.organisation === thing)
      const promised = promisesById.get(object)
      const isPromised = promised?.person === holder && promised?.organisation === thing
      const things = [thing, ...(role_kind === 'position' ? spoken.map(({ coalition }) => coalition) : [])]
      return things.some(id => id === object || id === target) || (role_kind === 'position' && isPromised)
    },
    members: partiesIn,
    owners,
    stewards: coalition => partiesIn(coalition, ({ is_steward }) => is_steward),
    coalitionOf: id => agreements.find(one => one.id === id)?.coalition ?? '',
    signers: id => present(signatures.filter(one => one.agreement === id).map(({ person }) => person)),
    deciders: speaking,
    answering: (kind, id) => behind(kind, id).answering,
    allOf: (kind, id) => behind(kind, id).all,
    followers: (...things) =>
      promiseFollowers.filter(({ promise }) => things.includes(promise)).map(({ person }) => person),
    connectors: () => withRole('connector'),
    operators: () => withRole('operator'),
    choosers(id) {
      const handover = byId.get(id)!
      const { thing_kind: kind, thing, holder, role_kind } = handover
      const promised = kind === 'promise' ? promisesById.get(thing) : undefined
      const together = promised ? owners(promised.coalition ?? '') : []
      const near = promised
        ? together.length > 0
          ? together
          : speaking(promised.organisation ?? '')
        : behind(kind, thing).answering
      const others = (persons: readonly string[]) => persons.filter(person => person !== holder)
      const [first] = [role_kind === 'keeping' ? [] : others(near), others(withRole('connector'))].filter(
        those => those.length > 0,
      )
      return first ?? others(withRole('operator'))
    },
  }
}

const day = (column: string) => sql<string | null>`${sql.ref(column)}::text`

/** Who has a mandate of an organisation today, or else holds a position there. */
async function speakers({ db, now }: World['house']): Promise<(organisation: string) => string[]> {
  const today = dayOf(now())
  const held = await db
    .selectFrom('positions as p')
    .leftJoin('mandates as m', 'm.position', 'p.id')
    .select(['p.organisation', 'p.person', 'm.id as mandate', 'm.ended_at'])
    .select([day('p.from_day').as('from'), day('p.until_day').as('until'), day('m.until_day').as('last')])
    .where('p.confirmed_at', 'is not', null)
    .execute()
  const runs = (until: string | null) => until === null || until >= today
  const holding = held.filter(({ from, until }) => (from ?? '') <= today && runs(until))
  return organisation => {
    const there = holding.filter(one => one.organisation === organisation)
    const speaking = there.filter(one => one.mandate !== null && one.ended_at === null && runs(one.last))
    return [...new Set((speaking.length > 0 ? speaking : there).map(({ person }) => person))]
  }
}
