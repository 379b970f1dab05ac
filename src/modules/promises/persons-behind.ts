import type { Thing } from '../../platform/activities/fact.ts'
import { system } from '../../platform/ctx/actor.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { agreementsWith, signaturesOf } from '../agreements/index.ts'
import { coalitionsWith, membersOf, owners } from '../coalitions/index.ts'
import { initiativesWith } from '../initiatives/index.ts'
import { dayOf, isHeldOn, mandatesAt, peopleOf, runsOn } from '../organisations/index.ts'
import { answersWith, audienceOf, questionsWith } from '../questions/index.ts'

/** The people behind a thing. */
export interface Behind {
  /** Who answer for it, and say yes or no for it. */
  readonly stewards: readonly string[]
  /** They, and whoever asked, answered, takes part or follows there. */
  readonly all: readonly string[]
}

export type BehindOf = (thing: Thing | null) => Behind

const nobody: Behind = { stewards: [], all: [] }

type Source = (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, Behind>>

/** Kinds whose people are known here; of others only what `around` of `who-hears.ts` is told. */
const sources: Readonly<Record<string, Source>> = {
  person: async (_reader, ids) => new Map(ids.map(id => [id, { stewards: [id], all: [id] }])),
  organisation: behindOrganisations,
  initiative: async (reader, ids) =>
    new Map(
      (await initiativesWith(reader, ids)).map(({ id, stewards }) => [id, { stewards, all: stewards }]),
    ),
  coalition: async (reader, ids) =>
    new Map(
      (await coalitionsWith(reader, ids)).map(coalition => {
        const firm = owners(coalition).flatMap(({ person }) => person ?? [])
        return [coalition.id, { stewards: [...new Set(firm)], all: membersOf(coalition) }]
      }),
    ),
  question: behindQuestions,
  answer: behindAnswers,
  agreement: behindAgreements,
}

/** Who is behind these things, whoever reads. Cost: at most three queries per kind, however many things. */
export async function personsBehind(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  things: readonly (Thing | null)[],
): Promise<BehindOf> {
  const reader: Reader = { db, now, actor: system }
  const found = new Map<string, Behind>()
  const asked = Map.groupBy(
    things.filter(thing => thing !== null),
    ({ kind }) => kind,
  )
  for (const [kind, those] of asked) {
    const ids = [...new Set(those.map(({ id }) => id))]
    for (const [id, behind] of (await sources[kind]?.(reader, ids)) ?? []) found.set(`${kind} ${id}`, behind)
  }
  return thing => (thing && found.get(`${thing.kind} ${thing.id}`)) ?? nobody
}

/** Who has a mandate of it; while nobody has, who holds a position there. */
async function behindOrganisations(reader: Reader, ids: readonly string[]) {
  const today = dayOf(reader.now)
  const speaking = Map.groupBy(
    (await mandatesAt(reader, ids)).filter(mandate => runsOn(mandate, today)),
    ({ organisation }) => organisation,
  )
  const held = Map.groupBy(
    (await peopleOf(reader, ids)).filter(position => isHeldOn(position, today)),
    ({ organisation }) => organisation,
  )
  return new Map(
    ids.map(id => {
      const persons = (speaking.get(id) ?? held.get(id) ?? []).map(({ person }) => person)
      const stewards = [...new Set(persons)]
      return [id, { stewards, all: stewards }]
    }),
  )
}

async function behindQuestions(reader: Reader, ids: readonly string[]) {
  const audience = Map.groupBy(await audienceOf(reader, ids), ({ question }) => question)
  return new Map(
    (await questionsWith(reader, ids)).map(({ id, asker, owner }) => {
      const answering = [asker, owner].filter(person => person !== null)
      const taking = (audience.get(id) ?? []).filter(({ as }) => as !== 'invited')
      return [id, { stewards: answering, all: [...answering, ...taking.map(({ person }) => person)] }]
    }),
  )
}

/** Who gave it, and everybody of its question. */
async function behindAnswers(reader: Reader, ids: readonly string[]) {
  const answers = await answersWith(reader, ids)
  const questions = await behindQuestions(reader, [...new Set(answers.map(({ question }) => question))])
  return new Map(
    answers.map(({ id, person, question }) => {
      const asked = questions.get(question) ?? nobody
      const own = person === null ? [] : [person]
      return [id, { stewards: own.length > 0 ? own : asked.stewards, all: [...own, ...asked.all] }]
    }),
  )
}

/** Who signed it, and the parties of its coalition, who answer for it. */
async function behindAgreements(reader: Reader, ids: readonly string[]) {
  const agreements = await agreementsWith(reader, ids)
  const signed = Map.groupBy(await signaturesOf(reader, ids), ({ agreement }) => agreement)
  const coalitions = await coalitionsWith(reader, [...new Set(agreements.map(({ coalition }) => coalition))])
  const parties = new Map(coalitions.map(coalition => [coalition.id, membersOf(coalition)]))
  return new Map(
    agreements.map(({ id, coalition }) => {
      const stewards = parties.get(coalition) ?? []
      return [
        id,
        { stewards, all: [...stewards, ...(signed.get(id) ?? []).flatMap(({ person }) => person ?? [])] },
      ]
    }),
  )
}
