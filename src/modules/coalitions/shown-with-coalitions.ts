import type { Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import type { View } from '../../platform/http/view.ts'
import type { Coalition } from './coalition.ts'

interface AskedSection {
  readonly reader: Reader
  readonly view: View
  readonly coalition: Coalition
}

/** A part of the page of a coalition; an empty one is left out. It begins with a heading of level 2. */
export interface CoalitionSection {
  readonly html: JSX.Element
  /** Ids of what it shows besides the coalition: the page changes with them. */
  readonly changesWith: readonly string[]
}

type SectionOf = (asked: AskedSection) => Promise<CoalitionSection>

const sources = new WeakMap<House, Map<string, SectionOf>>()

/** A later module tells here once, when its routes are added, what it shows on the page of a coalition. */
export function showOnCoalitions(house: House, name: string, sectionOf: SectionOf): void {
  const named = sources.get(house) ?? new Map<string, SectionOf>()
  sources.set(house, named.set(name, sectionOf))
}

/** What later modules show on this page, in the order of the modules. */
export async function sectionsOf(house: House, asked: AskedSection): Promise<readonly CoalitionSection[]> {
  return Promise.all([...(sources.get(house)?.values() ?? [])].map(sectionOf => sectionOf(asked)))
}
