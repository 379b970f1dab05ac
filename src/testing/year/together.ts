import type { Actor } from '../../platform/ctx/actor.ts'
import { system } from '../../platform/ctx/actor.ts'
import {
  answerCoalition,
  beginCoalition,
  coalitionAt,
  coalitionsWith,
  draftFrom,
  inviteParties,
  raiseIssue,
  startCoalition,
  watchCoalition,
  type Coalition,
  type Invited,
} from '../../modules/coalitions/index.ts'
import { createInitiative } from '../../modules/initiatives/index.ts'
import { answerQuestion, askQuestion, followQuestion } from '../../modules/questions/index.ts'
import type { Thing } from '../../platform/activities/fact.ts'
import { zandweerd } from '../places.ts'
import type { District } from './district.ts'

/** Where a coalition comes from, and who is asked, by number: people as themselves, organisations through who speaks. */
interface Beginning {
  readonly from: 'question' | 'initiative' | 'issue'
  readonly name: string
  readonly by: number
  /** For the organisation of the same number. */
  readonly speaks?: true
  /** Who answers the question, before all. */
  readonly answers?: readonly number[]
  readonly people: readonly number[]
  readonly organisations: readonly number[]
  readonly watches: readonly number[]
}

const beginnings: readonly Beginning[] = [
  {
    ...{ from: 'question', name: 'Wie houdt het plein schoon?', by: 12, answers: [13, 0] },
    ...{ people: [14], organisations: [4], watches: [20] },
  },
  {
    ...{ from: 'question', name: 'Waar kunnen jongeren heen?', by: 15, answers: [16, 2] },
    ...{ people: [17], organisations: [5, 7], watches: [21] },
  },
  {
    ...{ from: 'question', name: 'Hoe krijgen we het warm?', by: 18, answers: [9] },
    ...{ people: [19, 22], organisations: [0], watches: [23] },
  },
  {
    ...{ from: 'initiative', name: 'Samen eten in de straat', by: 23 },
    ...{ people: [24, 12], organisations: [3], watches: [13] },
  },
  {
    ...{ from: 'issue', name: 'Repareren met elkaar', by: 8, speaks: true },
    ...{ people: [25, 16], organisations: [11], watches: [] },
  },
  {
    ...{ from: 'initiative', name: 'Groene daken', by: 26 },
    ...{ people: [14, 18], organisations: [4, 9], watches: [27] },
  },
  {
    ...{ from: 'issue', name: 'Ouderen zijn vaak alleen', by: 1, speaks: true },
    ...{ people: [20, 27], organisations: [11, 6], watches: [15] },
  },
  {
    ...{ from: 'issue', name: 'Muziek voor ieder kind', by: 10, speaks: true },
    ...{ people: [21, 17], organisations: [2], watches: [22] },
  },
]

/** A coalition of the year, with what it came from. */
export interface Together {
  readonly id: string
  readonly origin: Thing | null
}

/** The eight coalitions begin, each with its own parties; who is asked answers the next day. */
export async function beginCoalitions(district: District): Promise<Together[]> {
  const all: Together[] = []
  for (const one of beginnings) all.push(await begin(district, one))
  return all
}

async function begin(district: District, beginning: Beginning): Promise<Together> {
  const { world, people, organisations } = district
  const by = people[beginning.by]!
  const origin = await originOf(district, beginning)
  const coalition = origin ? await draft(district, by, origin) : await fromIssue(district, beginning)
  const invited: Invited[] = [
    ...beginning.people.map(number => ({ person: people[number]!.person! })),
    ...beginning.organisations.map(number => ({ organisation: organisations[number]! })),
  ]
  await world.as(by, ctx => inviteParties(ctx, coalition.id, invited))
  const answer = beginning.answers?.at(0)
  return { id: coalition.id, origin: answer === undefined ? origin : await answerOf(district, origin) }
}

async function draft({ world }: District, by: Actor, origin: Thing): Promise<Coalition> {
  const kind = origin.kind === 'question' ? 'question' : 'initiative'
  const { slug } = await world.as(by, ctx => draftFrom(ctx, [{ kind, id: origin.id }]))
  return (await coalitionAt(world.reader(system), slug))!
}

function fromIssue({ world, people, organisations }: District, { name, by, speaks }: Beginning) {
  const own = { organisation: speaks ? organisations[by]! : null }
  return world.as(people[by]!, async ctx => {
    const { id } = await raiseIssue(ctx, { title: name, places: [zandweerd] })
    return beginCoalition(ctx, { issue: id, name, own, invited: [] })
  })
}

async function originOf(
  district: District,
  { from, name, by, answers = [] }: Beginning,
): Promise<Thing | null> {
  const { world, people } = district
  if (from === 'issue') return null
  if (from === 'initiative') {
    const wish = { title: name, places: [zandweerd], phase: 'running' } as const
    return { kind: 'initiative', id: (await world.as(people[by]!, ctx => createInitiative(ctx, wish))).id }
  }
  const wish = {
    title: name,
    explanation: '',
    motivation: '',
    places: [zandweerd],
    circle: 'public',
  } as const
  const { id } = await world.as(people[by]!, ctx => askQuestion(ctx, wish))
  for (const number of answers) {
    const given = { question: id, body: 'Wij helpen.', role: '', references: [] }
    await world.as(people[number]!, ctx => answerQuestion(ctx, given))
  }
  const follower = people[(by + 11) % 28]!
  await world.as(follower, ctx => followQuestion(ctx, { question: id, follows: true }))
  return { kind: 'question', id }
}

/** The first answer to a question. */
async function answerOf({ world }: District, question: Thing | null): Promise<Thing> {
  const { id } = await world.house.db
    .selectFrom('answers')
    .select('id')
    .where('question', '=', question?.id ?? '')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return { kind: 'answer', id }
}

/** Who was asked says yes, but for the last one of every other coalition; some watch; then each starts. */
export async function joinCoalitions(district: District, all: readonly Together[]): Promise<void> {
  const { world, people } = district
  const found = await coalitionsWith(
    world.reader(system),
    all.map(({ id }) => id),
  )
  for (const [number, { id }] of all.entries()) {
    const coalition = found.find(one => one.id === id)!
    const asked = coalition.parties.filter(({ since }) => since === null)
    for (const [at, party] of asked.entries()) {
      const accept = number % 2 === 0 || at < asked.length - 1
      const who = people.find(({ person }) => person === party.person)!
      const firmness = at % 3 === 2 ? 'trying' : 'in'
      await world.as(who, ctx => answerCoalition(ctx, { coalition: id, party: party.id, accept, firmness }))
    }
    for (const watcher of beginnings[number]!.watches) {
      await world.as(people[watcher]!, ctx => watchCoalition(ctx, { coalition: id, organisation: null }))
    }
    await world.as(people[beginnings[number]!.by]!, ctx => startCoalition(ctx, id))
  }
}
