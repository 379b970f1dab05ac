import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import { circleField } from '../circles/index.ts'
import {
  ballotForms,
  hostRoles,
  longest,
  phases,
  proofs,
  rules,
  type Budget,
  type Calendar,
} from './budget.ts'
import type { SentFile } from '../documents/index.ts'
import { themes } from '../initiatives/index.ts'
import { pointField } from '../places/index.ts'
import { milestoneKinds } from './milestone.ts'
import { readEuros, typedEuros } from './money.ts'
import type { Project } from './project.ts'

const long = 'budgets.text_long'

export const needed = (missing: string, most: number) =>
  z.string(missing).trim().min(3, missing).max(most, long)

const text = z.string().trim().max(longest.text, long).default('')

/** Whole numbers from 1, or nothing. */
const count = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{0,6}$/, 'budgets.number_wrong')
    .default('')
    .transform(typed => (typed === '' ? null : Number(typed)))
    .refine(value => value === null || value <= most, 'budgets.number_wrong')

const moneyField = z
  .string('budgets.amount_wrong')
  .transform(typed => readEuros(typed))
  .refine(cents => cents !== undefined && cents <= 10_000_000_000, 'budgets.amount_wrong')
  .transform(cents => cents ?? 0)

const dayField = z.iso.date('budgets.day_wrong').or(z.literal('')).default('')

const calendarFields = Object.fromEntries(phases.map(phase => [`until_${phase}`, dayField]))

export const budgetForm = z
  .object({
    title: needed('budgets.title_missing', longest.title),
    intro: text,
    amount: moneyField.refine(cents => cents > 0, 'budgets.amount_wrong'),
    whoMay: z.string().trim().max(longest.sentence, long).default(''),
    minAge: count(120),
    proof: z.enum(proofs, 'budgets.proof_missing'),
    ballot: z.enum(ballotForms, 'budgets.ballot_missing'),
    ballotMost: count(1_000),
    rule: z.enum(rules).default('equal_shares'),
    supportNeeded: count(100_000),
    circle: circleField.default('public'),
    version: z.coerce.number().int().default(0),
    ...calendarFields,
  })
  .transform(({ supportNeeded, ...sent }) => ({
    ...sent,
    supportNeeded: supportNeeded ?? 0,
    calendar: calendarIn(sent as Readonly<Record<string, unknown>>),
  }))

function calendarIn(sent: Readonly<Record<string, unknown>>): Calendar {
  const days = phases.map(phase => [phase, sent[`until_${phase}`]] as const)
  return Object.fromEntries(days.filter(([, day]) => typeof day === 'string' && day !== ''))
}

/** The same form, filled with what is there. */
export function filledBudget(budget: Budget): Form {
  const { title, intro, amount, whoMay, proof, ballot, rule, circle, calendar } = budget
  const days = phases.map(phase => [`until_${phase}`, calendar[phase] ?? ''])
  const typed = {
    ...{ title, intro, whoMay, proof, ballot, rule, circle, amount: typedEuros(amount) },
    ...{ minAge: String(budget.minAge ?? ''), ballotMost: String(budget.ballotMost ?? '') },
    ...{
      supportNeeded: String(budget.supportNeeded),
      ...(Object.fromEntries(days) as Record<string, string>),
    },
  }
  return { typed, errors: {} }
}

/** One of these, or nothing chosen. */
function orNothing<S extends z.ZodType>(field: S) {
  return z
    .literal('')
    .transform(() => null)
    .or(field)
    .default(null)
}

export const ideaForm = z.object({
  title: needed('budgets.title_missing', longest.title),
  what: needed('budgets.what_missing', longest.text),
  why: text,
  placeWords: z.string().trim().max(longest.sentence, long).default(''),
  theme: orNothing(z.enum(themes, 'budgets.theme_wrong')),
  area: orNothing(z.string().max(40)),
  point: pointField('budgets.point_wrong'),
  version: z.coerce.number().int().default(0),
  sure: z.literal('yes').optional().catch(undefined),
})

export function filledIdea({
  title,
  what,
  why,
  placeWords,
  latitude,
  longitude,
  theme,
  area,
}: Project): Form {
  const point = latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`
  const chosen = { theme: theme ?? '', area: area ?? '' }
  return { typed: { title, what, why, placeWords, point, ...chosen }, errors: {} }
}

/** A plan with what it costs: one line of text each, `bankje: 400`. */
export const planForm = z.object({
  plan: needed('budgets.plan_missing', longest.text),
  costs: z
    .string()
    .max(longest.text, long)
    .transform(typed => typed.split(/\r?\n/).filter(line => line.trim() !== ''))
    .transform(lines => lines.map(readCost))
    .refine(costs => costs.length > 0 && costs.every(cost => cost !== undefined), 'budgets.costs_wrong')
    .transform(costs => costs.filter(cost => cost !== undefined)),
  version: z.coerce.number().int().default(0),
})

function readCost(line: string): { what: string; cents: number } | undefined {
  const read = /^(.{1,200}?)\s*[:=;\t]\s*([^:=;\t]+)$/.exec(line.trim())
  const cents = readEuros(read?.[2] ?? '')
  return read?.[1] === undefined || cents === undefined ? undefined : { what: read[1], cents }
}

export function filledPlan({ plan, costs }: Project): Form {
  const lines = costs.map(({ what, cents }) => `${what}: ${typedEuros(cents)}`)
  return { typed: { plan, costs: lines.join('\n') }, errors: {} }
}

export const judgeForm = z.object({
  feasible: z.enum(['yes', 'no'], 'budgets.feasible_missing').transform(said => said === 'yes'),
  reason: needed('budgets.reason_missing', longest.reason),
})

export const stepForm = z
  .object({
    kind: z.enum(milestoneKinds).default('step'),
    title: needed('budgets.step_missing', longest.title),
    note: text,
    dueDay: dayField.transform(day => day || null),
    done: z.literal('yes').optional().catch(undefined),
    spent: z
      .literal('')
      .transform(() => null)
      .or(moneyField)
      .default(null),
    photoText: z.string().trim().max(longest.title, long).default(''),
    file: z.custom<SentFile>().optional(),
  })
  .refine(({ file, photoText }) => !file || photoText !== '', {
    message: 'budgets.photo_text_missing',
    path: ['photoText'],
  })
  .transform(({ done, ...sent }) => ({ ...sent, isDone: done === 'yes' }))

export const hostForm = z.object({
  person: z.uuid().catch('00000000-0000-7000-8000-000000000000'),
  role: z
    .enum([...hostRoles, 'none'])
    .catch('none')
    .transform(role => (role === 'none' ? null : role)),
})
