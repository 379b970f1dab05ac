import { z } from 'zod'
import { circleOrAloneField } from '../circles/index.ts'
import { kinds } from './agreement.ts'
import { reviewAnswers } from './signature.ts'

const longestText = 5_000 // characters; comparing two texts costs their words times each other
const tooLong = 'agreements.too_long'
const nobody = '00000000-0000-0000-0000-000000000000'

const day = (missing: string) => z.iso.date(missing)
const line = (missing: string) => z.string(missing).trim().min(1, missing).max(120, tooLong)
const text = (missing: string) => z.string(missing).trim().min(1, missing).max(longestText, tooLong)
const optional = z.string().trim().max(1_000, tooLong).default('')

/** An id from outside; what is none belongs to nothing. */
export const Id = z.uuid().catch(nobody)

export const Stale = z.object({ version: z.coerce.number().int().catch(0) })

const TitleForm = z.object({
  title: line('agreements.title_missing'),
  reviewDay: day('agreements.day_missing'),
  circle: circleOrAloneField,
})

export const BeginForm = TitleForm.extend({ kind: z.enum(kinds, 'agreements.kind_missing') })

export const EditForm = TitleForm.extend(Stale.shape)

export const SectionForm = z.object({
  heading: line('agreements.heading_missing'),
  text: text('agreements.text_missing'),
  suggestion: z.uuid().optional().catch(undefined),
  ...Stale.shape,
})

export const SuggestForm = z.object({
  text: text('agreements.text_missing'),
  reason: z
    .string('agreements.reason_missing')
    .trim()
    .min(1, 'agreements.reason_missing')
    .max(1_000, tooLong),
  ...Stale.shape,
})

export const DecideForm = z.object({ antwoord: z.enum(['ja', 'nee']).catch('nee') })

export const SignForm = z.object({
  party: z.uuid('agreements.party_missing'),
  hash: z.string().max(64).catch(''),
  reservation: optional,
  confirm: z.literal('yes', 'agreements.confirm_missing'),
})

export const WithdrawForm = z.object({ endsDay: day('agreements.day_missing'), reason: optional })

export const ReviewForm = z.object({
  signature: Id,
  answer: z.enum(reviewAnswers, 'agreements.answer_missing'),
})
