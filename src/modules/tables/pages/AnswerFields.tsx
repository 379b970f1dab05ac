import { typed, typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Heading, Paragraph, RadioGroup, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { longestPrepared } from '../answer-invitation.ts'
import { answers, type Guest } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'

interface FieldsProps {
  view: View
  form: FormState
}

interface AskedProps extends FieldsProps {
  shown: ShownTable
  guest: Guest
  /** Who leads the table types over what was said on paper. */
  isTypedOver: boolean
}

/** Whether to come. */
export function Comes({ view, form }: FieldsProps): JSX.Element {
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
export function Dates({ view, shown, form, guest, isTypedOver }: AskedProps): JSX.Element {
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

/** The questions to prepare, with the name or without. */
export function Questions({ view, shown, form }: Omit<AskedProps, 'guest' | 'isTypedOver'>): JSX.Element {
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
