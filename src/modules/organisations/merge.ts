/** That two organisations are one: holders of both say yes, or one of them says why not. */
export interface Merge {
  readonly id: string
  /** The one that stays. */
  readonly keeps: string
  readonly goes: string
  readonly reason: string
  readonly proposedAt: Date
  readonly proposedBy: string | null
  readonly keepsAgreedAt: Date | null
  readonly goesAgreedAt: Date | null
  readonly refusedAt: Date | null
  readonly refusal: string
  readonly mergedAt: Date | null
}

export type MergeSide = 'keeps' | 'goes'

export const mergeSides = ['keeps', 'goes'] as const satisfies readonly MergeSide[]

export function isOpen({ refusedAt, mergedAt }: Pick<Merge, 'refusedAt' | 'mergedAt'>): boolean {
  return refusedAt === null && mergedAt === null
}

/** Which of the two did not say yes yet. */
export function waitingSides({ keepsAgreedAt, goesAgreedAt }: Merge): MergeSide[] {
  return mergeSides.filter(side => (side === 'keeps' ? keepsAgreedAt : goesAgreedAt) === null)
}
