import { away } from '../../platform/activities/move.ts'
import type { Circle } from '../circles/index.ts'

/** Several tables at one moment, with one harvest. */
export interface Gathering {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly intro: string
  readonly startsAt: Date | null
  readonly minutes: number
  readonly room: string
  readonly places: readonly string[]
  /** Codes of its places and of everything around them. */
  readonly areas: readonly string[]
  readonly circle: Circle
  readonly example: boolean
  /** Goes up with every change; who changes an older one is refused. */
  readonly version: number
  readonly createdBy: string | null
  readonly cancelledAt: Date | null
  readonly cancelledReason: string | null
  readonly removedAt: Date | null
  readonly removedReason: string | null
  readonly hiddenAt: Date | null
  readonly hiddenReason: string | null
}

export function pathOfGathering({ slug }: Pick<Gathering, 'slug'>): string {
  return `/bijeenkomsten/${slug}`
}

export function gatheringFact(
  thing: Pick<Gathering, 'id' | 'areas' | 'circle'> & Partial<Pick<Gathering, 'hiddenAt'>>,
) {
  const { id, areas, circle, hiddenAt = null } = thing
  return { object: { kind: 'gathering', id }, areas, circle: hiddenAt === null ? circle : away }
}
