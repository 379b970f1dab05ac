import { z } from 'zod'
import { circleField } from '../circles/index.ts'
import { organisationKinds } from './organisation.ts'

const line = (text: string) => text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim()

export const roleField = z.string().transform(line).pipe(z.string().max(80, 'organisations.role_long'))
export const dayField = z.iso.date('organisations.day_wrong')

export const OrganisationForm = z.object({
  version: z.coerce.number().int().default(0),
  name: z
    .string()
    .transform(line)
    .pipe(z.string().min(1, 'organisations.name_missing').max(120, 'organisations.name_long')),
  kind: z.enum(organisationKinds, 'organisations.kind_missing'),
  summary: z.string().trim().max(2_000, 'organisations.summary_long').default(''),
  url: z
    .union([
      z.literal('').transform(() => null),
      z.url({ protocol: /^https?$/, error: 'organisations.url_wrong' }),
    ])
    .nullable()
    .default(null),
  circle: circleField.optional(),
})

export const NewOrganisationForm = OrganisationForm.omit({ version: true }).extend({
  role: roleField.default(''),
})

export const PositionForm = z.object({
  role: roleField.pipe(z.string().min(1, 'organisations.role_missing')),
  from: dayField,
  until: z.union([z.literal('').transform(() => null), dayField]).default(null),
})

export const EndForm = z.object({
  until: dayField,
  successor: z
    .union([z.literal('').transform(() => null), z.uuid('organisations.successor_unknown')])
    .nullable()
    .default(null),
  alone: z
    .literal('yes')
    .optional()
    .transform(value => value === 'yes'),
})
