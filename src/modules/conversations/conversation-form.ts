import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { circleOrAloneField } from '../circles/index.ts'
import { dayOf } from '../organisations/index.ts'
import { readMoment } from './closing-moment.ts'
import { aboutKinds, longest, proofs, type About, type Conversation } from './conversation.ts'

const places = z
  .preprocess(
    (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(z.string().trim().max(20)).max(20),
  )
  .transform(all => [...new Set(all.filter(Boolean))])
  .refine(all => all.length > 0, 'conversations.place_unknown')

const told = {
  title: z
    .string('conversations.title_missing')
    .trim()
    .min(3, 'conversations.title_missing')
    .max(longest.title, 'conversations.title_long'),
  intro: z.string().trim().max(longest.intro, 'conversations.text_long').default(''),
  checked: z.string().optional(),
  closes: z
    .string()
    .trim()
    .default('')
    .refine(text => text === '' || readMoment(text) !== undefined, 'conversations.closes_wrong'),
  places,
  circle: circleOrAloneField.default('public'),
}

function asTold<T extends { checked?: string | undefined; closes: string }>({ checked, closes, ...sent }: T) {
  return { ...sent, checkedFirst: checked !== undefined, closesAt: readMoment(closes) ?? null }
}

/** What the form of a new conversation sends, read into what a use-case wants. */
export const newForm = z
  .object({
    ...told,
    proof: z.enum(proofs, 'conversations.proof_missing'),
    about: z.string().trim().max(60).default(''),
    seeds: z.string().max(20_000, 'conversations.text_long').default(''),
  })
  .transform(({ about, seeds, ...sent }) => ({
    ...asTold(sent),
    about: readAbout(about),
    seeds: seeds.split(/\r?\n/),
  }))

/** The same of one that is there: who takes part and how does not change under way. */
export const editForm = z
  .object({ ...told, version: z.coerce.number().int().catch(0) })
  .transform(sent => asTold(sent))

/** What a new conversation is to be about, in the address of its form. */
export const AboutAsked = z.object({ over: z.string().max(60).catch('') })

/** `issue:<id>` and the like; null for anything else. */
export function readAbout(text: string): About | null {
  const [kind = '', id = ''] = text.split(':')
  const known = aboutKinds.find(one => one === kind)
  return known && z.uuid().safeParse(id).success ? { kind: known, id } : null
}

/** The edit form, filled with what is there. */
export function filledForm(conversation: Conversation): Form {
  const { title, intro, checkedFirst, closesAt, places: chosen, circle } = conversation
  const closes = closesAt ? dayOf(closesAt) : ''
  const typed = { title, intro, closes, places: chosen, circle, ...(checkedFirst && { checked: 'yes' }) }
  return { typed, errors: {} }
}
