import type { Reader } from '../../platform/ctx/ctx.ts'
import type { Organisation } from '../organisations/index.ts'
import { connectorsOf, peopleWith, type Person } from '../people/index.ts'
import { placesWith, type Place } from '../places/index.ts'
import type { Bottleneck } from './bottleneck.ts'
import { gatherAnswers, type GatheredAnswers } from './gather-answers.ts'
import { gatherHits, type GatheredHits } from './gather-hits.ts'
import { speakersFor } from './load-bottleneck.ts'
import { bottleneckAt, othersByRule } from './queries/find.ts'
import { followersOf, hitsOf } from './queries/hits.ts'
import { verdictsOf, type BottleneckAction } from './rights.ts'
import { ownVoices, type OwnVoices } from './say-us-too.ts'

/** All that the page of one bottleneck shows, with what the reader may do there. */
export interface ShownBottleneck extends GatheredAnswers, OwnVoices {
  readonly bottleneck: Bottleneck
  /** Its first place and what is around it, widest first. */
  readonly line: readonly Place[]
  readonly owner: Organisation | undefined
  readonly hit: GatheredHits
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
  const gathered = await gatherAnswers(reader, bottleneck)
  const speakers = await speakersFor(reader, bottleneck.owner)
  const isWaiting = speakers.length === 0 && bottleneck.answerer === null
  const connectors = isWaiting ? (await connectorsOf(reader, areas)).map(({ person }) => person) : []
  const named = [...bottleneck.stewards, ...connectors, ...gathered.outcomes.map(({ person }) => person)]
  const people = await peopleWith(reader, [...new Set(named.filter(person => person !== null))])
  const follows = (await followersOf(reader, [id])).some(({ person }) => person === actor.person)
  return {
    ...{ bottleneck, follows, ...gathered, ...(await ownVoices(reader, hits)) },
    line: await lineTo(reader, bottleneck, places[0]),
    owner: gathered.answering.get(bottleneck.owner ?? ''),
    hit: await gatherHits(reader, hits),
    others: await othersByRule(reader, bottleneck),
    people: new Map(people.map(person => [person.id, person])),
    connectors: [...new Set(connectors)],
    hasSpeakers: !isWaiting,
    verdicts: verdictsOf(actor, { ...bottleneck, speakers }),
  }
}

async function lineTo(reader: Reader, { areas }: Bottleneck, code: string | undefined): Promise<Place[]> {
  const around = await placesWith(reader, areas)
  const place = around.find(one => one.code === code)
  return [...(place?.areas ?? [])].reverse().flatMap(area => around.find(one => one.code === area) ?? [])
}
