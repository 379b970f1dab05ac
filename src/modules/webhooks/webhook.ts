import { z } from 'zod'
import { heardNames } from './heard-names.ts'

/** A program that hears of public activities. */
export interface Webhook {
  readonly id: string
  readonly person: string
  readonly url: string
  /** Names of activities; all when empty. */
  readonly names: readonly string[]
  /** Code of the place; everywhere when null. */
  readonly place: string | null
  readonly madeAt: Date
  readonly offAt: Date | null
  readonly offReason: 'owner' | 'failing' | null
}

/** One message to a program, with how that went. */
export interface Delivery {
  readonly id: string
  readonly webhook: string
  /** Null for a test. */
  readonly activity: string | null
  readonly madeAt: Date
  readonly dueAt: Date
  readonly firstTriedAt: Date | null
  readonly triedAt: Date | null
  readonly attempts: number
  /** HTTP status of the last answer. */
  readonly status: number | null
  /** Why there was no answer. */
  readonly problem: string | null
  readonly answer: string
  readonly doneAt: Date | null
  readonly sentWell: boolean | null
}

export const mostWebhooks = 10
export const mostShown = 50

const listed = z.union([z.array(z.string()), z.string().transform(one => [one])]).catch([])

export const WebhookForm = z.object({
  url: z
    .string('webhooks.url_missing')
    .trim()
    .min(1, 'webhooks.url_missing')
    .max(500, 'webhooks.url_wrong')
    .refine(url => URL.canParse(url), 'webhooks.url_wrong'),
  names: listed.default([]).transform(all => heardNames.filter(name => all.includes(name))),
  place: z
    .string()
    .trim()
    .max(200)
    .default('')
    .transform(place => (place === '' ? null : place)),
})

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const waits = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
]
const longest = 12 * hour
const givesUpAfter = 72 * hour

/** When a message is tried again after so many attempts; null when it was tried for three days. */
export function nextTry(
  now: Date,
  { attempts, firstTriedAt }: { attempts: number; firstTriedAt: Date },
): Date | null {
  if (now.getTime() - firstTriedAt.getTime() >= givesUpAfter) return null
  return new Date(now.getTime() + (waits[attempts - 1] ?? longest))
}
