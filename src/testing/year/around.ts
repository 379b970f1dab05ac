import type { World } from '../world.ts'
import { readTables, type Tables } from './tables.ts'

export type Around = ReturnType<typeof aroundIn>
export type PromiseRow = Tables['promises'][number]
type HandoverRow = Tables['handovers'][number]

/** Who is around things at this moment. */
export async function lookAround(world: World): Promise<Around> {
  return aroundIn(await readTables(world))
}

const present = (persons: readonly (string | null)[]) => persons.filter(person => person !== null)

function aroundIn(tables: Tables) {
  const { people, grants, promiseFollowers, agreements, signatures } = tables
  const promises = new Map(tables.promises.map(one => [one.id, one]))
  const handovers = new Map(tables.handovers.map(one => [one.id, one]))
  const behind = behindIn(tables)
  const withRole = (role: string) => grants.filter(one => one.role === role).map(({ person }) => person)
  return {
    ...partiesIn(tables),
    ...{ promises, handovers, held: tables.held, parties: tables.parties },
    /** Ids of the people who did not leave. */
    here: new Set(people.map(({ id }) => id)),
    /** Handovers in which two people do it. */
    shadows: tables.handovers.filter(one => one.ended_at === null && one.accepted_at !== null),
    coalitionOf: (agreement: string) => agreements.find(({ id }) => id === agreement)?.coalition ?? '',
    signers: (agreement: string) =>
      present(signatures.filter(one => one.agreement === agreement).map(({ person }) => person)),
    /** Who has a mandate of an organisation, or else holds a position there. */
    deciders: (organisation: string) => behind('organisation', organisation).answering,
    answering: (kind: string | null, id: string | null) => behind(kind, id).answering,
    /** Everybody who asked, answered, takes part or follows there. */
    allOf: (kind: string | null, id: string | null) => behind(kind, id).all,
    followers: (...things: (string | null)[]) =>
      promiseFollowers.filter(({ promise }) => things.includes(promise)).map(({ person }) => person),
    ...rubbingIn(tables),
    ...meetingIn(tables),
    connectors: () => withRole('connector'),
    operators: () => withRole('operator'),
  }
}

function partiesIn({ parties }: Tables) {
  type Party = Tables['parties'][number]
  const those = (coalition: string, fits: (party: Party) => boolean) =>
    present(parties.filter(one => one.coalition === coalition && fits(one)).map(({ person }) => person))
  return {
    members: (coalition: string) => those(coalition, () => true),
    owners: (coalition: string) => those(coalition, ({ firmness }) => firmness !== 'watching'),
    stewards: (coalition: string) => those(coalition, ({ is_steward }) => is_steward),
    /** Coalitions in which this person speaks for that organisation. */
    spokenIn: (person: string | null, organisation: string) =>
      parties
        .filter(one => one.person === person && one.organisation === organisation)
        .map(({ coalition }) => coalition),
  }
}

function rubbingIn({ bottlenecks, hits, bottleneckFollowers, held }: Tables) {
  const of = (bottleneck: string) => bottlenecks.find(({ id }) => id === bottleneck)
  return {
    /** Who has a mandate of whose rule it is, and who was named to answer. */
    ownersOfRule: (bottleneck: string) => {
      const { owner = null, answerer = null } = of(bottleneck) ?? {}
      const speaking = held.filter(({ organisation, speaks }) => speaks && organisation === owner)
      return [...speaking.map(({ person }) => person), ...present([answerer])]
    },
    /** Who named it, whom it hits too and who follows it. */
    bothered: (bottleneck: string) => {
      const others = [...hits, ...bottleneckFollowers].filter(one => one.bottleneck === bottleneck)
      return present([of(bottleneck)?.created_by ?? null, ...others.map(({ person }) => person)])
    },
  }
}

function meetingIn({ introductions, sides }: Tables) {
  return {
    /** The two who would meet, what each said, and who proposed it. */
    meeting: (introduction: string) => ({
      two: sides.filter(one => one.introduction === introduction),
      proposer: introductions.find(({ id }) => id === introduction)?.proposer ?? null,
    }),
  }
}

interface Behind {
  readonly answering: readonly string[]
  readonly all: readonly string[]
}

/** By kind of thing and id: who answers for it, and all who take part. */
function behindIn(tables: Tables): (kind: string | null, id: string | null) => Behind {
  const { questions, answers, questionFollowers, initiativeStewards, held } = tables
  const { members, owners } = partiesIn(tables)
  const same = (those: readonly string[]): Behind => ({ answering: those, all: those })
  const question = (id: string): Behind => {
    const asked = questions.find(one => one.id === id)
    const answering = present([asked?.asker ?? null, asked?.owner ?? null])
    const taking = [...answers, ...questionFollowers].filter(one => one.question === id)
    return { answering, all: [...answering, ...present(taking.map(({ person }) => person))] }
  }
  const answer = (id: string): Behind => {
    const given = answers.find(one => one.id === id)
    const asked = question(given?.question ?? '')
    const own = present([given?.person ?? null])
    return { answering: own.length > 0 ? own : asked.answering, all: [...own, ...asked.all] }
  }
  const organisation = (id: string): Behind => {
    const there = held.filter(one => one.organisation === id)
    const speaking = there.filter(({ speaks }) => speaks)
    return same([...new Set((speaking.length > 0 ? speaking : there).map(({ person }) => person))])
  }
  const initiative = (id: string) =>
    same(initiativeStewards.filter(one => one.initiative === id).map(({ person }) => person))
  const coalition = (id: string): Behind => ({ answering: owners(id), all: members(id) })
  const kinds: Readonly<Record<string, ((id: string) => Behind) | undefined>> = {
    ...{ question, answer, organisation, initiative, coalition },
    person: id => same([id]),
  }
  return (kind, id) => (id === null || kind === null ? undefined : kinds[kind]?.(id)) ?? same([])
}

/** Whether a fact belongs to the role that is handed over. */
export function isWithin(
  { role_kind, role, thing, holder }: HandoverRow,
  told: { readonly object: string; readonly target: string | null; readonly areas: readonly string[] },
  around: Around,
): boolean {
  if (role_kind === 'keeping') return told.areas.includes(role)
  const reaches = (id: string) => id === told.object || id === told.target
  if (role_kind !== 'position') return reaches(thing)
  const promised = around.promises.get(told.object)
  const isPromised = promised !== undefined && promised.person === holder && promised.organisation === thing
  return isPromised || [thing, ...around.spokenIn(holder, thing)].some(reaches)
}

/** Who chooses a successor: those who take part there; without any the connectors, and else the operators. */
export function choosersOf(id: string, around: Around): readonly string[] {
  const handover = around.handovers.get(id)
  if (!handover) return []
  const { thing_kind: kind, thing, holder, role_kind } = handover
  const promised = kind === 'promise' ? around.promises.get(thing) : undefined
  const together = around.owners(promised?.coalition ?? '')
  const near = promised
    ? [together, around.deciders(promised.organisation ?? '')].find(those => those.length > 0)
    : around.answering(kind, thing)
  const others = (persons: readonly string[]) => persons.filter(person => person !== holder)
  const among = role_kind === 'keeping' ? [] : [others(near ?? []), others(around.connectors())]
  return among.find(those => those.length > 0) ?? others(around.operators())
}
