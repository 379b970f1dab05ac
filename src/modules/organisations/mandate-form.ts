import { z } from 'zod'
import { dayField } from './organisation-form.ts'

const mostSubjects = 10

/** One on each line. */
const subjectsField = z
  .string()
  .max(2_000, 'organisations.subjects_long')
  .default('')
  .transform(text =>
    text
      .split(/\r?\n/)
      .map(line => line.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim())
      .filter(line => line !== ''),
  )
  .pipe(
    z
      .array(z.string().max(80, 'organisations.subjects_long'))
      .max(mostSubjects, 'organisations.subjects_long'),
  )

const amountField = z
  .string()
  .trim()
  .regex(/^[0-9]{0,9}$/, 'organisations.amount_wrong')
  .default('')
  .transform(text => (text === '' || Number(text) === 0 ? null : Number(text) * 100))

export const MandateForm = z.object({
  position: z.uuid('organisations.position_missing'),
  everything: z
    .literal('yes')
    .optional()
    .transform(value => value === 'yes'),
  subjects: subjectsField,
  upToCents: amountField,
  power: z.enum(['speak', 'sign'], 'organisations.power_missing'),
  from: dayField,
  until: z.union([z.literal('').transform(() => null), dayField]).default(null),
})

export const EndMandateForm = z
  .object({ mandate: z.uuid() })
  .catch({ mandate: '00000000-0000-0000-0000-000000000000' })
