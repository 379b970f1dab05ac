import type { Reader } from '../../platform/ctx/ctx.ts'
import { initiativesWith, isGoingOn, pathOf, wantsOf, type Initiative } from '../initiatives/index.ts'
import { askedToMeetSince, blockedBy } from '../introductions/index.ts'
import { organisationPath, organisationsWith } from '../organisations/index.ts'
import { claimMet, isSeenBy, peopleWith, profilePath, shareOf, type Person } from '../people/index.ts'
import { askedSince, tellingWords } from '../questions/index.ts'
import { findForEach, type Hit } from '../search/index.ts'
import type { Candidate } from './build-team.ts'
import { isAlike, leastShare, mayAnswer, memberKinds, type Cover, type Need } from './match.ts'

const perScope = 60
const week = 7 * 86_400_000 // ms

interface Sought {
  readonly need: Need
  readonly number: number
  /** What tells in it. */
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
}

/** Everybody and everything in the municipality that has something of what is asked for, as far as the reader may see and ask it. Cost: ten queries. */
export async function gatherCandidates(
  reader: Reader,
  initiative: Pick<Initiative, 'id' | 'places' | 'areas' | 'stewards'>,
  needs: readonly Need[],
): Promise<Candidate[]> {
  const words = needs.map(({ text }) => tellingWords(text).title.split(' ').filter(Boolean))
  const municipalities = initiative.areas.filter(area => area.startsWith('GM'))
  const found = await findForEach(
    reader,
    words.map(one => one.join(' ')),
    {
      kinds: memberKinds,
      scopes: [initiative.places, municipalities.length > 0 ? municipalities : initiative.areas],
      limit: perScope,
    },
  )
  const sought = needs.map((need, number) => ({
    ...{ need, number },
    words: words[number] ?? [],
    hits: found[number] ?? [],
  }))
  return [
    ...(await peopleFor(reader, sought, initiative.stewards)),
    ...(await initiativesFor(reader, sought, initiative.id)),
    ...(await organisationsFor(reader, sought)),
  ]
}

async function peopleFor(
  reader: Reader,
  sought: readonly Sought[],
  stewards: readonly string[],
): Promise<Candidate[]> {
  const { actor, now } = reader
  const people = await peopleWith(reader, idsOf(sought, 'person'))
  const blocked = new Set(await blockedBy(reader, actor.person ?? ''))
  const able = people
    .filter(person => person.askable && person.circle !== 'hidden' && isSeenBy(actor, person))
    .filter(({ id }) => id !== actor.person && !stewards.includes(id) && !blocked.has(id))
    .map(person => ({ person, covers: sought.flatMap(one => claimed(person, one)) }))
    .filter(({ covers }) => covers.length > 0)
  const ids = able.map(({ person }) => person.id)
  const since = new Date(now.getTime() - week)
  const questions = await askedSince(reader, ids, since)
  const meetings = await askedToMeetSince(reader, ids, since)
  return able.map(({ person: { id, name, areas, ...person }, covers }) => ({
    ...{ kind: 'person' as const, id, name, areas, covers, path: profilePath(person) },
    asked: (questions.get(id) ?? 0) + (meetings.get(id) ?? 0),
  }))
}

function claimed(person: Person, { need, number, words, hits }: Sought): Cover[] {
  if (!hits.some(({ id }) => id === person.id)) return []
  const met = claimMet(person, words)
  if (!met || met.share < leastShare || !mayAnswer(met.claim, need.kind)) return []
  return [{ need: number, proof: { by: 'claim', claim: met.claim }, share: met.share }]
}

async function initiativesFor(
  reader: Reader,
  sought: readonly Sought[],
  itself: string,
): Promise<Candidate[]> {
  const ids = idsOf(sought, 'initiative').filter(id => id !== itself)
  const going = (await initiativesWith(reader, ids)).filter(isGoingOn)
  const wants = await wantsOf(
    reader,
    going.map(({ id }) => id),
  )
  const offers = wants.filter(({ direction }) => direction === 'offer')
  return going.flatMap(initiative => {
    const covers = sought.flatMap(({ need, number, words }) => {
      const shares = offers
        .filter(offer => offer.initiative === initiative.id && isAlike(offer.kind, need.kind))
        .map(({ text }) => ({ text, share: shareOf(words, text) }))
      const best = shares.reduce<(typeof shares)[number] | null>(
        (most, one) => (one.share > (most?.share ?? 0) ? one : most),
        null,
      )
      if (best === null || best.share < leastShare) return []
      return [{ need: number, proof: { by: 'offer' as const, text: best.text }, share: best.share }]
    })
    const { id, title, areas } = initiative
    const path = pathOf(initiative)
    return covers.length === 0
      ? []
      : [{ kind: 'initiative' as const, id, name: title, path, areas, covers, asked: 0 }]
  })
}

/** An organisation offers nothing by name: it must be about more of a need. */
const aboutShare = 0.6

async function organisationsFor(reader: Reader, sought: readonly Sought[]): Promise<Candidate[]> {
  const organisations = await organisationsWith(reader, idsOf(sought, 'organisation'))
  return organisations.flatMap(one => {
    if (one.stoppedAt !== null) return []
    const { id, name, areas } = one
    const covers = sought.flatMap(({ number, words }) => {
      const share = shareOf(words, `${name} ${one.summary}`)
      return share < aboutShare ? [] : [{ need: number, proof: { by: 'about' as const, words }, share }]
    })
    const path = organisationPath(one)
    return covers.length === 0
      ? []
      : [{ kind: 'organisation' as const, id, name, path, areas, covers, asked: 0 }]
  })
}

function idsOf(sought: readonly Sought[], kind: Hit['kind']): string[] {
  return [...new Set(sought.flatMap(({ hits }) => hits.filter(hit => hit.kind === kind).map(({ id }) => id)))]
}
