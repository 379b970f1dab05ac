import { z } from 'zod'
import { groupDays, mostAtOnce, ways } from './invitation.ts'

const longest = { name: 80, words: 2_000, message: 500, emails: 6_000 }

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** Addresses as people paste them: divided by commas, lines or spaces, or as `Anna <anna@example.org>`. */
const emails = z
  .string()
  .max(longest.emails, 'invitations.emails_wrong')
  .default('')
  .transform((text, ctx) => {
    const found = text.split(/[\s,;<>]+/).filter(part => part.includes('@'))
    const read = found.map(one => email.safeParse(one))
    if (read.some(one => !one.success)) ctx.addIssue({ code: 'custom', message: 'invitations.emails_wrong' })
    return read.flatMap(one => (one.success ? [one.data] : []))
  })

const count = z.coerce
  .number('invitations.count_wrong')
  .int('invitations.count_wrong')
  .min(1, 'invitations.count_wrong')

export const InviteForm = z.object({
  way: z.enum(ways, 'invitations.way_missing'),
  asks: z.enum(['answer', 'help', 'steward', 'know'], 'invitations.asks_wrong'),
  emails,
  name: z.string().trim().max(longest.name, 'invitations.name_long').default(''),
  count: z
    .union([z.literal('').transform(() => 1), count])
    .pipe(z.number().max(mostAtOnce.group, 'invitations.count_wrong'))
    .default(1),
  days: z.coerce
    .number()
    .pipe(z.union(groupDays.map(days => z.literal(days))))
    .catch(30),
  message: z.string().trim().max(longest.message, 'invitations.message_long').default(''),
})

const name = z.string().trim().max(longest.name, 'invitations.name_long').default('')

/** An address or nothing. */
const maybeEmail = z
  .string()
  .trim()
  .default('')
  .pipe(z.union([z.literal(''), email], 'invitations.email_wrong'))

const words = z.string().trim().max(longest.words, 'invitations.words_long').default('')
const mailThere = z
  .string()
  .optional()
  .transform(value => value !== undefined)

const shared = { name, email: maybeEmail, mailThere }

/** Answers a question. */
export const AnswerForm = z.object({
  ...shared,
  words: z.string().trim().max(longest.words, 'invitations.words_long').min(2, 'invitations.words_missing'),
})

/** Says yes or no, with a sentence or without. */
export const ReplyForm = z.object({
  ...shared,
  reply: z.enum(['yes', 'no'], 'invitations.reply_missing'),
  words,
})

export const CodeForm = z.object({ code: z.string().max(60, 'invitations.code_unknown').default('') })

export const AddressForm = z.object({
  email: z.string('invitations.email_wrong').trim().toLowerCase().pipe(z.email('invitations.email_wrong')),
})

const title = z.string().trim().max(150, 'invitations.title_missing')

/** What was filled in, in other words. */
export const WordsForm = z.object({
  title: title.default(''),
  text: z.string().trim().max(longest.words, 'invitations.words_long').min(2, 'invitations.words_missing'),
})

/** For whom somebody fills in something. */
export const OwnerForm = z.object({
  owner: z.union([z.uuid(), z.literal('')]).catch(''),
  name,
  email: maybeEmail,
  agrees: z.literal('yes', 'invitations.agrees_missing'),
})

export const FilledForm = z.object({
  title: title.default(''),
  text: words,
  place: z.string().max(20).default(''),
})
