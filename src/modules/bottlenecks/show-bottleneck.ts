import type { Reader } from '../../platform/ctx/ctx.ts'
import { may } from '../../platform/rights.ts'
import type { Organisation } from '../organisations/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { connectorsOf, peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Answer, Outcome } from './answer.ts'
import type { Bottleneck } from './bottleneck.ts'
import { gatherHits, type GatheredHits } from './gather-hits.ts'
import type { Hit } from './hit.ts'
import { speakersFor } from './load-bottleneck.ts'
import { answersTo, outcomesOf } from './queries/answers.ts'
import { bottleneckAt, othersByRule } from './queries/find.ts'
import { followersOf, hitsOf } from './queries/hits.ts'
import { rights, type BottleneckAction } from './rights.ts'
import { isOwn, voicesOf, type Voices } from './say-us-too.ts'

/** All that the page of one bottleneck shows, with what the reader may do there. */
export interface ShownBottleneck {
  readonly bottleneck: Bottleneck
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly owner: Organisation | undefined
  readonly hit: GatheredHits
  /** What the reader said and may take back. */
  readonly own: readonly Hit[]
  /** For whom the reader may still say "us too". */
  readonly voices: Voices & { readonly self: boolean }
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  /** Organisations for which was answered. */
  readonly answering: ReadonlyMap<string, Organisation>
  readonly others: readonly Bottleneck[]
  readonly people: ReadonlyMap<string, Person>
  /** Who looks after it while nobody answers for the owner. */
  readonly connectors: readonly string[]
  readonly hasSpeakers: boolean
  readonly follows: boolean
  readonly verdicts: Readonly<Record<BottleneckAction, boolean>>
}

/** Undefined when the reader may not see it or it is not there. Cost: the same number of queries whatever it shows. */
export async function shownBottleneck(reader: Reader, slug: string): Promise<ShownBottleneck | undefined> {
  const bottleneck = await bottleneckAt(reader, slug)
  if (!bottleneck) return undefined
  const { actor } = reader
  const { id, places, areas } = bottleneck
  const hits = await hitsOf(reader, [id])
  const voices = await voicesOf(reader)
  const answers = await answersTo(reader, [id])
  const organisations = await organisationsOf(reader, bottleneck, answers)
  const speakers = await speakersFor(reader, bottleneck.owner)
  const isWaiting = speakers.length === 0 && bottleneck.answerer === null
  const connectors = isWaiting ? (await connectorsOf(reader, areas)).map(({ person }) => person) : []
  const outcomes = await outcomesOf(reader, id)
  const named = [...bottleneck.stewards, ...connectors, ...outcomes.map(({ person }) => person)]
  const people = await peopleWith(reader, [...new Set(named.filter(person => person !== null))])
  const follows = (await followersOf(reader, [id])).some(({ person }) => person === actor.person)
  return {
    ...{ bottleneck, answers, outcomes, follows },
    line: await lineTo(reader, bottleneck, places[0]),
    owner: organisations.get(bottleneck.owner ?? ''),
    hit: await gatherHits(reader, hits),
    own: hits.filter(hit => isOwn(voices, hit, actor.person)),
    voices: stillSilent(voices, hits, actor.person),
    answering: organisations,
    others: await othersByRule(reader, bottleneck),
    people: new Map(people.map(person => [person.id, person])),
    connectors: [...new Set(connectors)],
    hasSpeakers: !isWaiting,
    verdicts: verdictsOf(reader, { ...bottleneck, speakers }),
  }
}

function verdictsOf(
  { actor }: Reader,
  thing: Bottleneck & { readonly speakers: readonly string[] },
): Record<BottleneckAction, boolean> {
  const all = Object.keys(rights) as BottleneckAction[]
  const verdicts = all.map(action => [action, may(rights, { actor, action, thing }) === null])
  return Object.fromEntries(verdicts) as Record<BottleneckAction, boolean>
}

async function organisationsOf(reader: Reader, { owner }: Bottleneck, answers: readonly Answer[]) {
  const ids = [owner, ...answers.map(({ organisation }) => organisation)].filter(id => id !== null)
  const found = await organisationsWith(reader, [...new Set(ids)])
  return new Map(found.map(one => [one.id, one]))
}

function stillSilent(voices: Voices, hits: readonly Hit[], person: string | null) {
  const { organisations, initiatives } = voices
  return {
    self: person !== null && !hits.some(hit => hit.person === person),
    organisations: organisations.filter(({ id }) => !hits.some(hit => hit.organisation === id)),
    initiatives: initiatives.filter(({ id }) => !hits.some(hit => hit.initiative === id)),
  }
}

async function lineTo(reader: Reader, { areas }: Bottleneck, code: string | undefined): Promise<Place[]> {
  const around = await placesWith(reader, areas)
  const place = around.find(one => one.code === code)
  return [...(place?.areas ?? [])].reverse().flatMap(area => around.find(one => one.code === area) ?? [])
}
