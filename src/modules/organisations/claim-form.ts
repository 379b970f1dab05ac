import { z } from 'zod'
import { claimWays } from './claim.ts'
import { dayField, roleField } from './organisation-form.ts'

export const ClaimForm = z
  .object({
    role: roleField.pipe(z.string().min(1, 'organisations.role_missing')),
    way: z.enum(claimWays, 'organisations.way_missing'),
    explanation: z.string().trim().max(1_000, 'organisations.explanation_long').default(''),
  })
  .refine(({ way, explanation }) => way === 'mail' || explanation !== '', {
    path: ['explanation'],
    error: 'organisations.explanation_missing',
  })

export const ClaimCodeForm = z.object({
  code: z
    .string('organisations.code_missing')
    .trim()
    .min(1, 'organisations.code_missing')
    .max(20, 'organisations.code_wrong'),
})

export const sentenceField = z.string().trim().max(500, 'organisations.reason_long').default('')

export const JudgeClaimForm = z.object({
  right: z.enum(['yes', 'no']).catch('no'),
  reason: sentenceField,
})

export const MailedAnswerForm = z.object({ right: z.enum(['yes', 'no']) }).catch({ right: 'no' })

export const CloseForm = z.object({ sentence: sentenceField, lastDay: dayField })
