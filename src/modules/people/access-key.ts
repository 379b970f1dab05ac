import { z } from 'zod'
import { scopes, type Scope } from '../../platform/api/operation.ts'

/** What a program acts with on behalf of a person: never more than that person may, and only for its scopes. */
export interface AccessKey {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

const day = 24 * 3_600_000

/** In days; the longest is a year. */
export const lifetimes = ['30', '90', '365'] as const

export const mostKeys = 20

/** Programs that look for keys in places where they should not be know them by how they begin. */
export const keyStart = 'kp_'

const listed = z.union([z.array(z.string()), z.string().transform(one => [one])]).catch([])

export const KeyForm = z.object({
  name: z
    .string('people.key_name_missing')
    .trim()
    .min(1, 'people.key_name_missing')
    .max(80, 'people.name_long'),
  scopes: listed
    .default([])
    .transform(all => scopes.filter(scope => all.includes(scope)))
    .refine(all => all.length > 0, 'people.key_scopes_missing'),
  days: z.enum(lifetimes, 'people.choose_one'),
})

export function keyUntil(now: Date, days: (typeof lifetimes)[number]): Date {
  return new Date(now.getTime() + Number(days) * day)
}

/** When it was last used is written down once a minute at most. */
export function isUsedAnew({ usedAt }: { readonly usedAt: Date | null }, now: Date): boolean {
  return usedAt === null || now.getTime() - usedAt.getTime() >= 60_000
}
