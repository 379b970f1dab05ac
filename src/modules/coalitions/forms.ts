import { z } from 'zod'
import { circleOrAloneField } from '../circles/index.ts'
import { themes } from '../initiatives/index.ts'
import { healthQuestions } from './check-in.ts'
import { decisionRules, firmnesses } from './coalition.ts'
import { proposalKinds, voices, openDays, type Change } from './proposal.ts'
import { holders, mostReins, reinSubjects, type Rein } from './reins.ts'

export const longest = { title: 150, explanation: 5000, terms: 500, text: 2000, name: 200 } as const

const tooLong = 'coalitions.too_long'
const text = (most: number) => z.string().trim().max(most, tooLong).default('')

/** A field that may come once, several times or not at all. */
const several = z.preprocess(
  (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().trim().max(longest.title, tooLong)).max(60),
)

const title = z
  .string('coalitions.title_missing')
  .trim()
  .min(3, 'coalitions.title_missing')
  .max(longest.title, tooLong)

/** What the form of an issue sends. */
export const IssueForm = z.object({
  title,
  explanation: text(longest.explanation),
  themes: several.transform(all => themes.filter(theme => all.includes(theme)).slice(0, 5)),
  places: several
    .transform(all => [...new Set(all.filter(Boolean))])
    .refine(all => all.length > 0, 'coalitions.place_unknown'),
  circle: circleOrAloneField.default('public'),
})

export const CoalitionForm = z.object({
  name: title,
  aim: text(longest.text),
  circle: circleOrAloneField.default('public'),
})

/** What a party says about itself. */
export const TermsForm = z
  .object({
    brings: text(longest.terms),
    lets_go: text(longest.terms),
    interest: text(longest.terms),
    firmness: z.enum(firmnesses, 'coalitions.firmness_missing').default('trying'),
  })
  .transform(({ lets_go, ...terms }) => ({ ...terms, letsGo: lets_go }))

const held = z.enum(['', ...holders]).catch('')

const reinsShape = {
  ...Object.fromEntries(reinSubjects.map(subject => [`rein_${subject}`, held])),
  rein_own: several,
  rein_own_held: several,
}

const conflictShape = { conflict_path: text(longest.text), outsider: text(longest.name) }

/** How those who begin would decide. */
export const ShapeForm = z
  .object({ ...reinsShape, ...conflictShape, rule: z.enum(decisionRules).catch('consent') })
  .transform(sent => ({
    reins: reinsIn(sent),
    rule: sent.rule,
    conflictPath: sent.conflict_path,
    outsider: sent.outsider,
  }))

export const ProposalForm = z
  .object({
    ...reinsShape,
    ...conflictShape,
    kind: z.enum(proposalKinds, 'coalitions.kind_missing').catch('words'),
    party: z.uuid(),
    text: z
      .string('coalitions.text_missing')
      .trim()
      .min(3, 'coalitions.text_missing')
      .max(longest.text, tooLong),
    rule: z.enum(decisionRules).catch('consent'),
    other: z.uuid().optional().catch(undefined),
    days: z.coerce
      .number('coalitions.days_wrong')
      .int('coalitions.days_wrong')
      .min(openDays.least, 'coalitions.days_wrong')
      .max(openDays.most, 'coalitions.days_wrong')
      .default(openDays.usual),
  })
  .transform(sent => ({ party: sent.party, text: sent.text, days: sent.days, change: changeIn(sent) }))

interface SentChange extends Readonly<Record<string, unknown>> {
  readonly kind: Change['kind']
  readonly rule: (typeof decisionRules)[number]
  readonly conflict_path: string
  readonly outsider: string
  readonly other?: string | undefined
}

function changeIn(sent: SentChange): Change {
  const { kind, rule, conflict_path: conflictPath, outsider, other = '' } = sent
  if (kind === 'reins') return { kind, reins: reinsIn(sent) }
  if (kind === 'rule') return { kind, rule }
  if (kind === 'conflict') return { kind, conflictPath, outsider }
  return kind === 'party' ? { kind, party: other } : { kind }
}

/** A subject has one answer: the last. */
function reinsIn(sent: Readonly<Record<string, unknown>>): Rein[] {
  const usual = reinSubjects.map(subject => [subject, sent[`rein_${subject}`]] as const)
  const subjects = sent['rein_own'] as readonly string[]
  const heldBy = sent['rein_own_held'] as readonly string[]
  const own = subjects.map((subject, at) => [subject, heldBy[at]] as const)
  const said = new Map<string, unknown>([...usual, ...own.filter(([subject]) => subject !== '')])
  const reins = [...said].flatMap(([subject, value]) => {
    const holder = holders.find(one => one === value)
    return holder ? [{ subject, held: holder }] : []
  })
  return reins.slice(0, mostReins)
}

export const VoiceForm = z.object({
  party: z.uuid(),
  voice: z.enum(voices, 'coalitions.voice_missing'),
  reason: text(longest.text),
})

const mark = z.coerce
  .number('coalitions.marks_missing')
  .int()
  .min(1, 'coalitions.marks_missing')
  .max(5, 'coalitions.marks_missing')

export const CheckInForm = z.object(
  Object.fromEntries(healthQuestions.map(question => [question, mark])) as Record<
    (typeof healthQuestions)[number],
    typeof mark
  >,
)

export const ReasonForm = z.object({ reason: text(longest.terms) })
