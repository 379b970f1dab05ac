import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { circleOrAloneField } from '../circles/index.ts'
import { pointField } from '../places/index.ts'
import { holders, phases, wantKinds, type Initiative, type Rein, type Want } from './initiative.ts'
import { reinSubjects } from './reins.ts'
import { longest } from './suggestion.ts'
import { isTheme } from './themes.ts'

/** A field that may come once, several times or not at all. */
const several = z.preprocess(
  (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().trim().max(300, 'initiatives.too_long')).max(60),
)

const held = z.enum(['', ...holders]).catch('')

const shape = z.object({
  title: z
    .string('initiatives.title_missing')
    .trim()
    .min(3, 'initiatives.title_missing')
    .max(longest.title, 'initiatives.title_long'),
  summary: z.string().trim().max(longest.summary, 'initiatives.summary_long').default(''),
  story: z.string().trim().max(longest.story, 'initiatives.story_long').default(''),
  phase: z.enum(phases, 'initiatives.phase_missing'),
  themes: several.transform(all => [...new Set(all)].filter(isTheme).slice(0, 5)),
  places: several
    .transform(all => [...new Set(all.filter(Boolean))])
    .refine(all => all.length > 0, 'initiatives.place_unknown'),
  point: pointField('initiatives.point_wrong'),
  circle: circleOrAloneField.default('public'),
  links: z.string().max(2000, 'initiatives.links_wrong').default('').transform(readLinks),
  need_kind: several,
  need_text: several,
  offer_kind: several,
  offer_text: several,
  rein_goal: held,
  rein_planning: held,
  rein_money: held,
  rein_people: held,
  rein_publicity: held,
  rein_place: held,
  rein_own: several,
  rein_own_held: several,
})

/** What the form of an initiative sends, read into what a use-case wants. */
export const initiativeForm = shape.transform(sent => {
  const { title, summary, story, phase, themes, places, point, circle, links } = sent
  const wants = [
    ...readWants('need', sent.need_kind, sent.need_text),
    ...readWants('offer', sent.offer_kind, sent.offer_text),
  ]
  return { title, summary, story, phase, themes, places, point, circle, links, wants, reins: readReins(sent) }
})

function readLinks(text: string, check: z.RefinementCtx): string[] {
  const lines = text.split(/\s+/).filter(Boolean)
  const links = lines.map(line => (/^https?:\/\//i.test(line) ? line : `https://${line}`))
  if (links.length > 10 || !links.every(isWebAddress)) {
    check.issues.push({ code: 'custom', message: 'initiatives.links_wrong', input: text })
  }
  return links
}

/** An http or https address at a host with a point in its name. */
export function isWebAddress(text: string): boolean {
  if (text.length > 300 || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.')
}

function readWants(direction: Want['direction'], kinds: readonly string[], texts: readonly string[]): Want[] {
  return texts.flatMap((text, at) => {
    const kind = wantKinds.find(one => one === kinds[at]) ?? 'hands'
    return text === '' ? [] : [{ direction, kind, text }]
  })
}

function readReins(sent: z.output<typeof shape>): Rein[] {
  const usual = reinSubjects.map(subject => ({ subject, held: sent[`rein_${subject}`] }))
  const own = sent.rein_own.map((subject, at) => ({ subject, held: sent.rein_own_held[at] ?? '' }))
  const named = new Map(
    [...usual, ...own].filter(({ subject }) => subject !== '').map(rein => [rein.subject, rein]),
  )
  return [...named.values()].flatMap(({ subject, held: said }) => {
    const holder = holders.find(one => one === said)
    return holder ? [{ subject, held: holder }] : []
  })
}

/** The same form, filled with what is there. */
export function filledForm(
  initiative: Pick<
    Initiative,
    'title' | 'summary' | 'story' | 'phase' | 'themes' | 'places' | 'point' | 'circle' | 'links'
  >,
  { wants, reins }: { wants: readonly Want[]; reins: readonly Rein[] },
): Form {
  const { title, summary, story, phase, themes, places, point, circle, links } = initiative
  const isUsual = (subject: string) => (reinSubjects as readonly string[]).includes(subject)
  const of = (direction: Want['direction']) => wants.filter(want => want.direction === direction)
  const own = reins.filter(rein => !isUsual(rein.subject))
  const typed = {
    ...{ title, summary, story, phase, themes, places, circle },
    point: point ? `${point.latitude}, ${point.longitude}` : '',
    links: links.join('\n'),
    need_kind: of('need').map(({ kind }) => kind),
    need_text: of('need').map(({ text }) => text),
    offer_kind: of('offer').map(({ kind }) => kind),
    offer_text: of('offer').map(({ text }) => text),
    rein_own: own.map(({ subject }) => subject),
    rein_own_held: own.map(({ held }) => held),
    ...Object.fromEntries(
      reins.filter(({ subject }) => isUsual(subject)).map(({ subject, held }) => [`rein_${subject}`, held]),
    ),
  }
  return { typed, errors: {} }
}
