import { z } from 'zod'
import { circleField } from '../circles/index.ts'
import { outcomes } from './question.ts'

const longest = { title: 150, text: 4_000, name: 80, role: 100, search: 150 }
const shortestTitle = 8

const long = z.string().trim().max(longest.text, 'questions.text_long')

const question = z.object({
  title: z
    .string('questions.title_missing')
    .trim()
    .min(shortestTitle, 'questions.title_missing')
    .max(longest.title, 'questions.title_long'),
  explanation: long.default(''),
  motivation: long.default(''),
  place: z.string('questions.place_unknown').max(20, 'questions.place_unknown'),
  circle: circleField.default('public'),
})

/** What somebody without an account adds. */
const visitorFields = {
  name: z
    .string('questions.name_missing')
    .trim()
    .min(2, 'questions.name_missing')
    .max(longest.name, 'questions.name_missing'),
  email: z
    .string('questions.email_wrong')
    .trim()
    .toLowerCase()
    .max(254, 'questions.email_wrong')
    .pipe(z.email('questions.email_wrong')),
}

/** Who asks or answers without an account. */
export interface By {
  readonly name: string
  readonly email: string
}

const bySomebody = <T>(wish: T): T & { by: By | null } => ({ ...wish, by: null })
const byVisitor = <T extends By>({ name, email, ...wish }: T) => ({
  ...wish,
  by: { name, email } as By | null,
})

export const QuestionForm = question.transform(bySomebody)
export const VisitorQuestionForm = question.extend(visitorFields).transform(byVisitor)

const body = z
  .string('questions.answer_missing')
  .trim()
  .min(2, 'questions.answer_missing')
  .max(longest.text, 'questions.text_long')

/** A field that may come once, more often or not at all. */
const list = z
  .union([z.string().transform(one => [one]), z.array(z.string())])
  .catch([])
  .transform(all => all.slice(0, 50))

const answer = z.object({
  body,
  role: z.string().trim().max(longest.role, 'questions.role_long').default(''),
  wijst: list,
})

export const AnswerForm = answer.transform(bySomebody)
export const VisitorAnswerForm = answer.extend(visitorFields).transform(byVisitor)

/** Which button of a form was used, and what was searched for. */
export const Step = z.object({
  stap: z.string().catch(''),
  zoek: z.string().trim().max(longest.search).catch(''),
  wijst: list,
})

export const ChosenForm = z.object({
  wie: list,
  deze: z.string().max(5_000).catch(''),
  alle: z.string().catch(''),
})

export const ClosingForm = z.object({
  kind: z.enum(outcomes, 'questions.outcome_kind_missing'),
  outcome: z
    .string('questions.outcome_missing')
    .trim()
    .min(2, 'questions.outcome_missing')
    .max(longest.text, 'questions.text_long'),
})

export const HidingForm = z.object({
  reason: z
    .string('questions.hide_reason_missing')
    .trim()
    .min(2, 'questions.hide_reason_missing')
    .max(longest.text, 'questions.text_long'),
})

/** An id in a URL; what is none finds nothing. */
export const AnswerPath = z.object({ id: z.uuid().catch('00000000-0000-0000-0000-000000000000') })
