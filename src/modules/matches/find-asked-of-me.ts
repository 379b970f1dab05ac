import type { Reader } from '../../platform/ctx/ctx.ts'
import { initiativesWith, isGoingOn, wantsOf, type Initiative } from '../initiatives/index.ts'
import { claimMet, claimsOf, peopleWith, textOfClaim, type Claim } from '../people/index.ts'
import { nearness, tellingWords } from '../questions/index.ts'
import { findForEach } from '../search/index.ts'
import { leastShare, mayAnswer, type Need } from './match.ts'

/** An initiative that asks for what the reader has, with each of those needs and what the reader said of it. */
export interface AskedOfMe {
  readonly initiative: Initiative
  readonly needs: readonly { readonly need: Need; readonly claim: Claim; readonly share: number }[]
}

export interface MyMatches {
  /** Nothing was said yet of what one is good at. */
  readonly hasClaims: boolean
  readonly hasPlace: boolean
  readonly found: readonly AskedOfMe[]
}

const perScope = 40
const mostShown = 12

/** The initiatives around the reader's places that ask for what the reader says to have, nearest and fullest first. Cost: five queries. */
export async function findAskedOfMe(reader: Reader): Promise<MyMatches> {
  const { person: me } = reader.actor
  const [person] = me === null ? [] : await peopleWith(reader, [me])
  const claims = person ? claimsOf(person) : []
  const standing = { hasClaims: claims.length > 0, hasPlace: (person?.places.length ?? 0) > 0 }
  if (!person || claims.length === 0) return { ...standing, found: [] }
  const municipalities = person.areas.filter(area => area.startsWith('GM'))
  const hits = await findForEach(reader, claims.map(textOfClaim), {
    kinds: ['initiative'],
    scopes: [person.places, municipalities].filter(scope => scope.length > 0),
    limit: perScope,
  })
  const initiatives = await initiativesWith(reader, [...new Set(hits.flat().map(({ id }) => id))])
  const others = initiatives.filter(one => isGoingOn(one) && !one.stewards.includes(person.id))
  const wants = await wantsOf(
    reader,
    others.map(({ id }) => id),
  )
  const found = others
    .map(initiative => ({
      initiative,
      needs: wants
        .filter(want => want.initiative === initiative.id && want.direction === 'need')
        .flatMap(need => {
          const met = claimMet(person, tellingWords(need.text).title.split(' ').filter(Boolean))
          if (!met || met.share < leastShare || !mayAnswer(met.claim, need.kind)) return []
          return [{ need, ...met }]
        }),
    }))
    .filter(({ needs }) => needs.length > 0)
    .sort(
      (one, other) =>
        weightOf(other, person.areas) - weightOf(one, person.areas) ||
        (one.initiative.id < other.initiative.id ? -1 : 1),
    )
  return { ...standing, found: found.slice(0, mostShown) }
}

function weightOf({ initiative, needs }: AskedOfMe, around: readonly string[]): number {
  return nearness(initiative.areas, around) * Math.max(...needs.map(({ share }) => share))
}
