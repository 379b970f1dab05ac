import { z } from 'zod'
import { meetingOutcomes } from './introduction.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

const subject = z.string().trim().max(120, 'introductions.too_long').default('')
const reason = z.string('introductions.reason_missing').trim().min(1, 'introductions.reason_missing')

/** What somebody shares: `mail` (where this was mailed to), one of the own addresses, or `other` with a line of text. */
const contact = {
  share: z.string('introductions.choose_contact').min(1, 'introductions.choose_contact').max(254),
  contact: z.string().trim().max(120, 'introductions.too_long').default(''),
}

export const AskForm = z.object({
  subject,
  reason: reason.max(1000, 'introductions.too_long'),
  ...contact,
})

export const ProposeForm = z.object({ subject, reason: reason.max(1000, 'introductions.too_long') })

export const ContactForm = z.object(contact)

export type ContactWish = z.output<typeof ContactForm>

/** Moments as the form holds them: ISO 8601. */
export const MomentsForm = z.object({
  moment: z
    .union([z.string().transform(one => [one]), z.array(z.string())])
    .catch([])
    .transform(all => all.map(one => new Date(one)).filter(one => !Number.isNaN(one.getTime()))),
})

export const OutcomeForm = z.object({
  outcome: z.enum(meetingOutcomes, 'introductions.choose_outcome'),
  sentence: z.string().trim().max(300, 'introductions.too_long').default(''),
})

export const PersonForm = z.object({ person: z.uuid().catch(nobody) }).catch({ person: nobody })

/** What they would meet about, as the link says it: `initiative:` and its id. */
export const AboutQuery = z
  .object({
    over: z
      .string()
      .regex(/^(initiative|question|organisation):[0-9a-f-]{36}$/)
      .transform(text => {
        const [kind, id = ''] = text.split(':')
        return { kind: kind as 'initiative' | 'question' | 'organisation', id }
      })
      .refine(({ id }) => z.uuid().safeParse(id).success)
      .optional()
      .catch(undefined),
  })
  .catch({ over: undefined })

/** What was done just now. */
export const done = ['momenten', 'uitkomst', 'gemeld', 'geblokkeerd'] as const

/** What the link in a mail was about: looking does nothing, its button does. */
export const mailedAnswers = ['ja', 'later', 'nee'] as const

/** What the page of an introduction is asked with. */
export const PageQuery = z.object({
  gelukt: z.enum(done).optional().catch(undefined),
  antwoord: z.enum(mailedAnswers).optional().catch(undefined),
  gekomen: z.enum(meetingOutcomes).optional().catch(undefined),
})
