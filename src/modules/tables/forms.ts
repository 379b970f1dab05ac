import { z } from 'zod'
import { readMoment } from '../../platform/i18n/zone-clock.ts'
import { circleOrAloneField } from '../circles/index.ts'
import { themes } from '../initiatives/index.ts'
import { longestPrepared } from './answer-invitation.ts'
import { answers } from './guest.ts'
import { stepKinds, type Script } from './script.ts'
import { hostRoles, longest } from './table.ts'

const tooLong = 'tables.too_long'
const text = (most: number) => z.string().trim().max(most, tooLong).default('')

/** A field that may come once, several times or not at all. */
export const several = (most: number) =>
  z.preprocess(
    (sent: unknown): unknown => (sent === undefined ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(z.string().trim().max(most, tooLong)).max(60),
  )

const title = z
  .string('tables.title_missing')
  .trim()
  .min(3, 'tables.title_missing')
  .max(longest.title, tooLong)

/** Empty: no moment yet. */
const moment = z
  .string()
  .trim()
  .default('')
  .refine(typed => typed === '' || readMoment(typed) !== null, 'tables.moment_wrong')
  .transform(readMoment)

const link = text(longest.link).refine(typed => typed === '' || isWebLink(typed), 'tables.link_wrong')

function isWebLink(typed: string): boolean {
  const url = URL.parse(typed)
  return url !== null && /^https?:$/.test(url.protocol)
}

const places = several(40)
  .transform(all => [...new Set(all.filter(Boolean))])
  .refine(all => all.length > 0, 'tables.place_unknown')

export const TableForm = z
  .object({
    title,
    aim: text(longest.text),
    starts_at: moment,
    room: text(longest.room),
    link,
    open_chairs: z.coerce
      .number('tables.chairs_wrong')
      .int('tables.chairs_wrong')
      .min(0, 'tables.chairs_wrong')
      .max(500, 'tables.chairs_wrong')
      .default(0),
    themes: several(40).transform(all => themes.filter(theme => all.includes(theme)).slice(0, 5)),
    places,
    circle: circleOrAloneField.default('public'),
  })
  .transform(({ starts_at, open_chairs, ...told }) => ({
    ...{ ...told, startsAt: starts_at, openChairs: open_chairs },
  }))

export const KindForm = z.object({ kind: z.string('tables.kind_unknown').max(40).default('') })

const minutes = z.coerce.number().int().min(1).max(480)

/** Rows of the script; a row without a title is not there. */
export const ScriptForm = z
  .object({
    questions: several(200).transform(all => all.filter(Boolean).slice(0, 5)),
    roles: several(120).transform(all => all.filter(Boolean).slice(0, 8)),
    step_kind: several(20),
    step_title: several(80),
    step_prompt: several(300),
    step_minutes: several(4),
  })
  .transform(({ questions, roles, ...sent }): Script => ({
    questions,
    roles,
    steps: sent.step_title.flatMap((title, at) => {
      const kind = stepKinds.find(one => one === sent.step_kind[at])
      if (title === '' || !kind) return []
      const lasts = minutes.catch(10).parse(sent.step_minutes[at])
      return [{ kind, title, prompt: sent.step_prompt[at] ?? '', minutes: lasts }]
    }),
  }))
  .refine(({ steps }) => steps.length > 0, { message: 'tables.steps_missing', path: ['step_title'] })

export const NameForm = z.object({
  name: z.string('tables.name_missing').trim().min(2, 'tables.name_missing').max(longest.name, tooLong),
  email: z
    .literal('')
    .or(z.string().trim().toLowerCase().pipe(z.email('tables.email_wrong')))
    .default('')
    .transform(typed => (typed === '' ? null : typed)),
})

export const HostForm = z.object({
  person: z.uuid('tables.person_not_found'),
  role: z.enum([...hostRoles, 'none']).catch('none'),
})

export const ReasonForm = z.object({ reason: text(500) })

export const DatesForm = z.object({
  moments: several(20)
    .transform(all => all.filter(Boolean).map(readMoment))
    .refine(all => all.every(one => one !== null), 'tables.moment_wrong')
    .transform(all => all.filter(one => one !== null)),
})

const said = z.enum(answers).nullable().catch(null)

/** What a guest sends. `date_<id>` for each moment, `prepared` question by question. */
export const AnswerForm = z
  .looseObject({
    answer: said.default(null),
    named: z.enum(['ja', 'nee']).catch('ja'),
    prepared: several(longestPrepared),
    calendar: text(500),
    doe: z.string().max(20).catch(''),
  })
  .transform(sent => ({
    ...{ answer: sent.answer, named: sent.named === 'ja', prepared: sent.prepared },
    calendar: sent.doe === 'agenda' ? sent.calendar : null,
    dates: Object.entries(sent).flatMap(([field, value]) => {
      const answer = said.parse(value)
      return field.startsWith('date_') && answer ? [{ date: field.slice(5), answer }] : []
    }),
  }))

const gathering = {
  ...{ title, intro: text(longest.text), starts_at: moment, room: text(longest.room), places },
  circle: circleOrAloneField.default('public'),
}

export const GatheringForm = z
  .object({
    ...gathering,
    ...{ kind: z.string('tables.kind_unknown').max(40), tables: several(longest.title) },
  })
  .transform(({ starts_at, tables, ...told }) => ({
    ...{ ...told, startsAt: starts_at, titles: tables.filter(Boolean) },
  }))

export const EditGatheringForm = z
  .object({ ...gathering, version: z.coerce.number().int().catch(0) })
  .transform(({ starts_at, ...told }) => ({ ...told, startsAt: starts_at }))
