import { z } from 'zod'
import { stepKinds } from '../tables/index.ts'
import { mostPrinted } from './card.ts'
import { hands } from './hand.ts'
import { longestQuote } from './quote.ts'
import { longestExplanation, longestTitle } from './signpost.ts'
import { longestName } from './sitting.ts'

const words = z
  .string('signposts.words_missing')
  .trim()
  .min(1, 'signposts.words_missing')
  .max(longestQuote, 'signposts.too_long')
const nameField = z.string().trim().max(longestName, 'signposts.name_long').default('')
const email = z
  .literal('')
  .or(
    z.string().trim().toLowerCase().max(254, 'signposts.email_wrong').pipe(z.email('signposts.email_wrong')),
  )
  .default('')
  .transform(typed => (typed === '' ? null : typed))
const ticked = z
  .literal('ja')
  .optional()
  .catch(undefined)
  .transform(value => value !== undefined)
const id = z.uuid('signposts.quote_gone')
const version = z.coerce.number().int()
const direction = z.enum(['up', 'down'])
const several = z
  .union([id.transform(one => [one]), z.array(id).max(500)])
  .optional()
  .transform(ids => ids ?? [])

const promise = {
  what: z
    .string('signposts.what_missing')
    .trim()
    .min(3, 'signposts.what_missing')
    .max(200, 'signposts.too_long'),
  dueDay: z
    .string('signposts.day_missing')
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'signposts.day_missing')
    .refine(day => !Number.isNaN(Date.parse(day)), 'signposts.day_missing'),
}

export const CodeForm = z.object({
  code: z.string('signposts.code_unknown').max(60, 'signposts.code_unknown'),
})
export const SeatForm = z.object({ name: nameField })

/** From a phone. */
export const SayForm = z.object({ id, body: words, named: ticked })
export const RewordForm = z.object({ id, body: words, named: ticked, version })
export const TakeBackForm = z.object({ id })
export const HandForm = z.object({
  kind: z.enum(['quote', 'signpost']),
  on: id,
  hand: z.enum([...hands, 'none']),
})
export const PromiseForm = z.object({
  id,
  signpost: z.uuid('signposts.signpost_missing'),
  ...promise,
  ...{ name: nameField, email },
})
export const AnswerForm = z.object({ id, answer: z.enum(['yes', 'no']), name: nameField, email })

/** From the desk. */
export const HearForm = z.object({
  id,
  body: words,
  /** A seat, or empty. */
  speaker: z.union([z.literal(''), z.uuid()]).catch(''),
  name: nameField,
  named: ticked,
})
export const StepForm = z.object({ from: z.coerce.number().int(), to: z.coerce.number().int() })
export const DoorForm = z.object({ open: z.enum(['yes', 'no']) })
export const GatherForm = z.object({
  quote: several,
  /** A signpost, `new` with a title, or `none`. */
  to: z.union([z.enum(['new', 'none']), z.uuid()]).catch('none'),
  title: z.string().trim().max(longestTitle, 'signposts.too_long').default(''),
})
export const MoveForm = z.object({ kind: z.enum(['quote', 'signpost']), id, direction })
export const RenameForm = z.object({
  id,
  title: z
    .string('signposts.title_missing')
    .trim()
    .min(1, 'signposts.title_missing')
    .max(longestTitle, 'signposts.too_long'),
  explanation: z.string().trim().max(longestExplanation, 'signposts.too_long').default(''),
})
export const ApartForm = z.object({ id })
export const TakeAwayForm = z.object({
  id,
  reason: z
    .string('signposts.reason_missing')
    .trim()
    .min(1, 'signposts.reason_missing')
    .max(500, 'signposts.too_long'),
})
/** Of somebody at the table, or of an organisation that is not there. */
export const OfferForm = z.object({
  ...{ signpost: z.uuid(), seat: z.union([z.literal(''), z.uuid()], 'signposts.seat_unknown').default('') },
  organisation: z.string().trim().max(200, 'signposts.too_long').default(''),
  ...promise,
})

const printed = z.coerce.number().int().min(0).max(mostPrinted).catch(8)
const counted = z.coerce.number().int().positive().optional().catch(undefined)

/** On paper. */
export const PrintForm = z.object({ uitspraken: printed, stemmen: printed })
export const QuoteCardForm = z.object({ body: words, name: nameField, step: z.enum(stepKinds).catch('now') })
export const VoteForm = z.enum(hands)
export const VoterForm = nameField
/** What was found on photos, or typed over, a moment ago; and the card whose code was scanned. */
export const CardsAsked = z.object({
  gevonden: counted,
  eerder: counted,
  ander: counted,
  geen: counted,
  klaar: counted,
  kaart: z.string().max(300).optional().catch(undefined),
})
/** The fields of all cards on a page. */
export const TypedCards = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({})
