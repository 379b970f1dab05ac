import { z } from 'zod'
import { circleField } from '../circles/index.ts'
import { isWebAddress } from '../initiatives/index.ts'
import { longest, usualUnits } from './promise.ts'

export const key = z.string().regex(/^[a-z_]{1,40}:[0-9a-f-]{36}$/)

/** `coalition:0198…` -> a thing. */
export function thingIn(text: string): { kind: string; id: string } {
  const [kind = '', id = ''] = text.split(':')
  return { kind, id }
}

const text = (most: number) => z.string().trim().max(most, 'promises.too_long').default('')

/** "1,5" or "1.5"; empty is null. */
const amountField = z
  .string()
  .default('')
  .transform(typed => typed.trim().replace(',', '.'))
  .refine(
    typed => typed === '' || (/^\d{1,9}(\.\d{1,2})?$/.test(typed) && Number(typed) > 0),
    'promises.amount_wrong',
  )
  .transform(typed => (typed === '' ? null : Number(typed)))

const dayField = z
  .string('promises.day_missing')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'promises.day_missing')
  .refine(day => !Number.isNaN(Date.parse(day)), 'promises.day_missing')

const content = {
  what: z.string().trim().min(3, 'promises.what_missing').max(longest.what, 'promises.too_long'),
  amount: amountField,
  unit: z.enum([...usualUnits, 'other']).catch('hours'),
  ownUnit: text(longest.unit),
  dueDay: dayField,
}

interface Measured {
  readonly amount: number | null
  readonly unit: string
  readonly ownUnit: string
}

/** The unit of an amount; own words when they are typed. */
export function unitOf({ amount, unit, ownUnit }: Measured): string | null {
  if (amount === null) return null
  return unit === 'other' ? ownUnit : unit
}

const ownUnitTyped = ({ amount, unit, ownUnit }: Measured) =>
  amount === null || unit !== 'other' || ownUnit !== ''
const unitMissing = { path: ['ownUnit'], message: 'promises.unit_missing' }

export const makeForm = z
  .object({
    ...content,
    by: z.union([z.literal('self'), key]).catch('self'),
    receiver: z.union([z.literal(''), key]).catch(''),
    forWords: text(longest.words),
    condition: text(longest.condition),
    origin: z.union([z.literal(''), key]).catch(''),
    circle: circleField.default('public'),
  })
  .refine(ownUnitTyped, unitMissing)

export const changeForm = z
  .object({ ...content, reason: z.string().trim().min(1, 'promises.reason_missing').max(longest.text) })
  .refine(ownUnitTyped, unitMissing)

export const breakForm = z.object({
  reason: z.string().trim().min(1, 'promises.reason_missing').max(longest.text, 'promises.too_long'),
})

export const withdrawForm = z.object({ reason: text(longest.text) })

export const keepForm = z.object({
  evidence: text(longest.text),
  link: text(longest.link).refine(typed => typed === '' || isWebAddress(typed), 'promises.link_wrong'),
})

export const lessonForm = z
  .object({ story: text(longest.text), worked: text(longest.text), differently: text(longest.text) })
  .refine(({ story, worked, differently }) => story + worked + differently !== '', {
    path: ['story'],
    message: 'promises.lesson_missing',
  })

export const changeAnswerForm = z.object({ answer: z.enum(['yes', 'no']) })
export const followForm = z.object({ follow: z.enum(['yes', 'no']) })
