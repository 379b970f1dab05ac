import { z } from 'zod'
import type { Project } from './project.ts'

const chosen = z.string().max(40).optional().catch(undefined)

/** Which projects of a ballot are looked at; what is left out makes no difference. */
export const BallotFilter = z.object({ thema: chosen, gebied: chosen, kosten: chosen })
export type BallotFilter = z.output<typeof BallotFilter>
export type Facet = keyof BallotFilter
export const facets = ['thema', 'gebied', 'kosten'] as const satisfies readonly Facet[]

/** Euros, up to and including. */
const tops = [1_000, 5_000, 25_000]
export const dearest = 'meer'

/** A filter as one value of a button or a part of an address. */
export function writeFilter(filter: BallotFilter): string {
  const set = facets.flatMap(facet => (filter[facet] ? [[facet, filter[facet]] as [string, string]] : []))
  return String(new URLSearchParams(set))
}

export function readFilter(text: string): BallotFilter {
  return BallotFilter.parse(Object.fromEntries(new URLSearchParams(text)))
}

export function isShownBy(filter: BallotFilter, project: Project): boolean {
  return facets.every(facet => !filter[facet] || filter[facet] === valueOf(project, facet))
}

/** What can be chosen between of one kind; nothing when all are alike. */
export function choicesOf(projects: readonly Project[], facet: Facet): readonly string[] {
  const there = new Set(projects.map(project => valueOf(project, facet)))
  const named = [...there].filter(value => value !== undefined)
  if (there.size < 2) return []
  return facet === 'kosten' ? [...tops.map(String), dearest].filter(top => there.has(top)) : named
}

function valueOf({ theme, area, cost }: Project, facet: Facet): string | undefined {
  if (facet === 'thema') return theme ?? undefined
  if (facet === 'gebied') return area ?? undefined
  return String(tops.find(top => cost <= top * 100) ?? dearest)
}
