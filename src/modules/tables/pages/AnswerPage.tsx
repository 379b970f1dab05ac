import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { longestPrepared } from '../answer-invitation.ts'
import { answers, type Guest } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { whenOf } from './Cards.tsx'
import { trailTo } from './EditPages.tsx'
import { nameOf } from './GuestName.tsx'
import { LastTime, Prepared } from './Prepared.tsx'

export const answeredWith = ['opgeslagen', 'agenda'] as const

export interface AnswerPageProps {
  view: View
  shown: ShownTable
  guest: Guest
  form: FormState
  /** Where it is sent: the own page, behind a link, or typed over by who leads the table. */
  path: string
  /** Who leads the table types over what was said on paper. */
  isTypedOver: boolean
  done: (typeof answeredWith)[number] | undefined
}

/** Everything a guest is asked, on one page: whether to come, on which moments, and the questions to prepare. */
export function AnswerPage(props: AnswerPageProps): JSX.Element {
  const { view, shown, guest, form, path, isTypedOver, done } = props
  const t = wordsOf(messages, view.lang)
  const { table } = shown
  // Behind a link one may not see the page itself.
  const isOpen = table.circle === 'public' || view.actor.person !== null
  const title = isTypedOver ? t('tables.type_over_title', { name: nameOf(view, shown, guest) }) : table.title
  return (
    <PrivatePage view={view} title={title} lead={table.aim || undefined} trail={isOpen ? trailTo(table) : []}>
      {done ? <Alert kind="ok" text={t(`tables.answered_${done}`)} /> : ''}
      {isTypedOver ? '' : <Paragraph text={t('tables.hello', { name: nameOf(view, shown, guest) })} />}
      <Paragraph text={[whenOf(view.lang, table), table.room].filter(Boolean).join('. ')} />
      {table.state === 'planned' ? (
        <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
          {shown.dates.length === 0 ? <Comes view={view} form={form} /> : <Dates {...props} />}
          <Questions {...props} />
          <FormActions>
            <Button text={t('tables.answer_save')} />
          </FormActions>
        </Form>
      ) : (
        <Alert kind="info" live="none" text={table.cancelledReason ?? t('tables.not_planned')} />
      )}
      <LastTime view={view} shown={shown} />
      <Prepared view={view} shown={shown} />
    </PrivatePage>
  )
}

type FieldsProps = Pick<AnswerPageProps, 'view' | 'form'>

function Comes({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <RadioGroup
      name="answer"
      label={t('tables.do_you_come')}
      options={answers.map(value => ({ value, text: t(`tables.says.${value}`) }))}
      value={typed(form, 'answer')}
    />
  )
}

/** Each moment, and the way to let a calendar answer. */
function Dates({ view, shown, form, guest, isTypedOver }: AnswerPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const fromCalendar = (date: ShownTable['dates'][number]) =>
    date.answers.some(one => one.guest === guest.id && one.fromCalendar)
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.which_dates')} />
      {shown.dates.map(date => (
        <RadioGroup
          name={`date_${date.id}`}
          label={formatMoment(view.lang, date.startsAt)}
          hint={fromCalendar(date) ? t('tables.from_calendar') : undefined}
          options={answers.map(value => ({ value, text: t(`tables.date_says.${value}`) }))}
          value={typed(form, `date_${date.id}`)}
        />
      ))}
      {isTypedOver ? '' : <CalendarField view={view} form={form} />}
    </Stack>
  )
}

function CalendarField({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm">
      <TextField
        name="calendar"
        type="url"
        label={t('tables.calendar')}
        hint={t('tables.calendar_hint')}
        value={typed(form, 'calendar')}
        error={fieldErrors(view, form, messages)['calendar']}
        maxlength={500}
        autocomplete="off"
      />
      <p>
        <Button kind="secondary" text={t('tables.calendar_read')} name="doe" value="agenda" />
      </p>
    </Stack>
  )
}

function Questions({ view, shown, form }: AnswerPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { questions } = shown.table.script
  if (questions.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.prepare')} />
      <Paragraph text={t('tables.prepare_text')} />
      {questions.map((question, at) => (
        <TextArea
          name="prepared"
          id={at === 0 ? 'prepared' : `prepared-${at + 1}`}
          label={question}
          value={typedList(form, 'prepared')[at]}
          rows={3}
          maxlength={longestPrepared}
        />
      ))}
      <RadioGroup
        name="named"
        label={t('tables.with_name')}
        options={(['ja', 'nee'] as const).map(value => ({ value, text: t(`tables.with_name_${value}`) }))}
        value={typed(form, 'named') || 'ja'}
      />
    </Stack>
  )
}
