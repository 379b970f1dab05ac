import { z } from 'zod'
import type { Project } from './project.ts'

const chosen = z.string().max(40).optional().catch(undefined)

/** Which projects of a ballot are looked at; what is left out makes no difference. */
export const BallotFilter = z.object({ thema: chosen, gebied: chosen, kosten: chosen })
export type BallotFilter = z.output<typeof BallotFilter>
export type Facet = keyof BallotFilter
export const facets = ['thema', 'gebied', 'kosten'] as const satisfies readonly Facet[]

/** Euros, up to and including. */
export const tops = [1_000, 5_000, 25_000]
export const dearest = 'meer'

/** A filter as one value of a button or a part of an address. */
export function writeFilter(filter: BallotFilter): string {
  const set = facets.flatMap(facet => (filter[facet] ? [[facet, filter[facet]] as [string, string]] : []))
  return String(new URLSearchParams(set))
}

export function readFilter(text: string): BallotFilter {
  return BallotFilter.parse(Object.fromEntries(new URLSearchParams(text)))
}

export function isShownBy({ thema, gebied, kosten }: BallotFilter, { theme, area, cost }: Project): boolean {
  return (!thema || thema === theme) && (!gebied || gebied === area) && (!kosten || fits(kosten, cost))
}

/** What can be chosen between of one kind; nothing when that would leave nothing out. */
export function choicesOf(projects: readonly Project[], facet: Facet): readonly string[] {
  const values = facet === 'kosten' ? [...tops.map(String), dearest] : valuesOf(projects, facet)
  const counts = values.map(value => projects.filter(one => isShownBy({ [facet]: value }, one)).length)
  return values.filter((_, at) => {
    const count = counts[at] ?? 0
    return count > 0 && count < projects.length && (facet !== 'kosten' || count !== counts[at - 1])
  })
}

function valuesOf(projects: readonly Project[], facet: 'thema' | 'gebied'): string[] {
  return [...new Set(projects.flatMap(({ theme, area }) => (facet === 'thema' ? theme : area) ?? []))]
}

function fits(kosten: string, cents: number): boolean {
  const top = kosten === dearest ? tops.at(-1) : Number(kosten)
  const isWithin = cents <= (top ?? 0) * 100
  return kosten === dearest ? !isWithin : isWithin
}
