import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { circleOrAloneField } from '../circles/index.ts'
import { isWebAddress, themes } from '../initiatives/index.ts'
import { longest, type Bottleneck } from './bottleneck.ts'
import { readAs } from './hit.ts'

/** A field that may come once, several times or not at all. */
const several = z.preprocess(
  (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().trim().max(100)).max(60),
)

const id = z.uuid().or(z.literal('')).catch('')

const text = (missing: string) =>
  z.string(missing).trim().min(3, missing).max(longest.text, 'bottlenecks.text_long')

/** A web address, with or without its beginning; null when nothing was typed. */
export const linkField = z
  .string()
  .trim()
  .max(longest.link, 'bottlenecks.link_wrong')
  .default('')
  .transform(typed => (typed === '' || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
  .refine(link => link === '' || isWebAddress(link), 'bottlenecks.link_wrong')
  .transform(link => link || null)

const shape = z.object({
  title: z
    .string('bottlenecks.title_missing')
    .trim()
    .min(3, 'bottlenecks.title_missing')
    .max(longest.title, 'bottlenecks.title_long'),
  blocks: text('bottlenecks.blocks_missing'),
  tried: z.string().trim().max(longest.text, 'bottlenecks.text_long').default(''),
  known_rule: id,
  rule: z.string().trim().max(longest.rule, 'bottlenecks.rule_long').default(''),
  link: linkField,
  owner: id,
  themes: several.transform(all => themes.filter(theme => all.includes(theme)).slice(0, 5)),
  places: several
    .transform(all => [...new Set(all.filter(Boolean))])
    .refine(all => all.length > 0, 'bottlenecks.place_unknown'),
  circle: circleOrAloneField.default('public'),
  hits: several,
  version: z.coerce.number().int().default(0),
})

/** What the form of a bottleneck sends, read into what a use-case wants. A chosen rule goes before a typed one. */
export const bottleneckForm = shape
  .refine(({ known_rule, rule }) => known_rule !== '' || rule.length >= 3, {
    ...{ path: ['rule'], message: 'bottlenecks.rule_missing' },
  })
  .transform(({ known_rule, rule, link, owner, hits, ...sent }) => ({
    ...sent,
    rule: known_rule === '' ? { name: rule, link } : { id: known_rule },
    owner: owner === '' ? null : owner,
    hits: hits.flatMap(one => readAs(one) ?? []),
  }))

/** The same form, filled with what is there. */
export function filledForm(bottleneck: Bottleneck): Form {
  const { title, blocks, tried, rule, owner, themes: chosen, places, circle } = bottleneck
  const typed = {
    ...{ title, blocks, tried, known_rule: rule.id, rule: rule.name, link: rule.link ?? '' },
    ...{ owner: owner ?? '', themes: chosen, places, circle },
  }
  return { typed, errors: {} }
}
