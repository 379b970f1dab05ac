import type { Reader } from '../../platform/ctx/ctx.ts'
import {
  initiativesWith,
  partiesOf,
  pathOf as initiativePath,
  type Initiative,
} from '../initiatives/index.ts'
import {
  isHeldOn,
  organisationPath,
  organisationsWith,
  peopleOf,
  type HeldPosition,
} from '../organisations/index.ts'
import { addressesOf, isSeenBy, peopleWith, profilePath, type Person } from '../people/index.ts'
import type { Hit } from '../search/index.ts'
import { keyOf, type Reference } from './answer.ts'
import { findAlike, type About } from './find-alike.ts'
import { answersGiven } from './queries/answers.ts'
import { askedSince } from './queries/invitations.ts'
import { Evidences } from './evidence.ts'
import type { Candidate, Reachable } from './route-question.ts'

/** Who or what can help, as a page shows it. */
export interface Helper extends Reference {
  readonly name: string
  readonly path: string
}

export interface Gathered {
  readonly candidates: readonly Candidate[]
  /** By `keyOf`: all candidates that the reader may see, and what was to be looked up along with them. */
  readonly helpers: ReadonlyMap<string, Helper>
  /** By their id. */
  readonly people: ReadonlyMap<string, Person>
  /** Questions that are about the same, best first. */
  readonly alike: readonly Hit[]
}

const week = 7 * 86_400_000

/**
 * Everything that speaks for somebody or something to help with this; what else the page names is looked up along with it.
 * Cost: a fixed number of queries.
 */
export async function gatherCandidates(
  reader: Reader,
  about: About,
  along: readonly Reference[] = [],
): Promise<Gathered> {
  const alongOf = (kind: Reference['kind']) => idsOf(along.filter(one => one.kind === kind))
  const hits = await findAlike(reader, about)
  const of = (kind: Hit['kind']) => hits.filter(hit => hit.kind === kind)
  const evidence = new Evidences()
  evidence.addOrganisations(of('organisation'))
  evidence.addAnswers(of('question'), await answersGiven(reader, idsOf(of('question'))))
  const found = [...idsOf(of('initiative')), ...evidence.idsOf('initiative'), ...alongOf('initiative')]
  const initiatives = await initiativesWith(reader, found)
  evidence.addInitiatives(of('initiative'), initiatives)
  const stewards = initiatives.flatMap(({ id, stewards }) =>
    stewards.map(person => ({ initiative: id, person })),
  )
  evidence.addStewards(of('initiative'), stewards)
  evidence.addParties(of('initiative'), await partiesOf(reader, idsOf(initiatives)))
  const organisations = evidence.idsOf('organisation')
  const positions = (await peopleOf(reader, organisations)).filter(({ isConfirmed }) => isConfirmed)
  evidence.addPositions(of('organisation'), positions)
  const askedFor = peopleAskedFor(reader, stewards, positions)
  const people = await reachable(reader, [
    ...idsOf(of('person')),
    ...evidence.idsOf('person'),
    ...askedFor.everybody,
    ...alongOf('person'),
  ])
  const known = [...people.values()].map(({ person }) => person)
  const byId = new Map(known.map(person => [person.id, person]))
  evidence.addProfiles(of('person'), byId)
  const helpers = new Map<string, Helper>()
  const shown = [
    ...initiatives.map(initiativeHelper),
    ...(await organisationHelpers(reader, [...organisations, ...alongOf('organisation')])),
    ...personHelpers(reader, known),
  ]
  for (const helper of shown) helpers.set(keyOf(helper), helper)
  const candidates = evidence.all().map(one => ({
    ...one,
    people: askedFor.for(one).flatMap(person => people.get(person)?.reach ?? []),
  }))
  return {
    candidates: candidates.filter(one => helpers.has(keyOf(one))),
    ...{ helpers, people: byId, alike: of('question') },
  }
}

function initiativeHelper(one: Initiative): Helper {
  return { kind: 'initiative', id: one.id, name: one.title, path: initiativePath(one) }
}

async function organisationHelpers(reader: Reader, ids: readonly string[]): Promise<Helper[]> {
  const found = await organisationsWith(reader, ids)
  return found.map(one => ({ kind: 'organisation', id: one.id, name: one.name, path: organisationPath(one) }))
}

function personHelpers({ actor }: Reader, people: readonly Person[]): Helper[] {
  const seen = people.filter(person => isSeenBy(actor, person))
  return seen.map(person => ({
    kind: 'person',
    id: person.id,
    name: person.name,
    path: profilePath(person),
  }))
}

/** Whom one asks for whom: a person, the stewards of an initiative, who works at an organisation now. */
function peopleAskedFor(
  { now }: Reader,
  stewards: readonly { readonly initiative: string; readonly person: string }[],
  positions: readonly HeldPosition[],
) {
  const today = now.toISOString().slice(0, 10)
  const held = positions.filter(position => isHeldOn(position, today))
  return {
    everybody: [...stewards, ...held].map(({ person }) => person),
    for({ kind, id }: Reference): string[] {
      if (kind === 'person') return [id]
      const links =
        kind === 'initiative'
          ? stewards.filter(({ initiative }) => initiative === id)
          : held.filter(({ organisation }) => organisation === id)
      return [...new Set(links.map(({ person }) => person))]
    },
  }
}

async function reachable(reader: Reader, ids: readonly string[]) {
  const people = await peopleWith(reader, [...new Set(ids)])
  const known = people.map(({ id }) => id)
  const addresses = new Set((await addressesOf(reader, known)).map(({ person }) => person))
  const asked = await askedSince(reader, known, new Date(reader.now.getTime() - week))
  const reachOf = ({ id, askable, seenAt }: (typeof people)[number]): Reachable => ({
    id,
    askable,
    seenAt,
    hasAddress: addresses.has(id),
    asked: asked.get(id) ?? 0,
  })
  return new Map(people.map(person => [person.id, { person, reach: reachOf(person) }]))
}

function idsOf(found: readonly { readonly id: string }[]): string[] {
  return found.map(({ id }) => id)
}
