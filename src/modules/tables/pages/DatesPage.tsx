import { typedList, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, Stack, Table, TextField } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { answers, mostDates, type OfferedDate } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Table as MeetingTable } from '../table.ts'
import { trailTo } from './EditPages.tsx'

interface DatesPageProps {
  view: View
  table: MeetingTable
  dates: readonly OfferedDate[]
  form: FormState
}

/** Offers moments, shows what the guests say of them, and chooses one. */
export function DatesPage({ view, table, dates, form }: DatesPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = `${pathOf(table)}/datum`
  const count = Math.min(mostDates, Math.max(3, typedList(form, 'moments').length + 2))
  return (
    <PrivatePage view={view} title={t('tables.do_date')} lead={t('tables.date_lead')} trail={trailTo(table)}>
      <Counts view={view} table={table} dates={dates} form={form} />
      <Form action={view.href(path)} errors={formErrors(view, form, messages)}>
        <Heading level={2} text={t('tables.offer')} />
        <Paragraph text={t('tables.offer_text')} />
        {Array.from({ length: count }, (_, at) => (
          <TextField
            name="moments"
            id={at === 0 ? 'moments' : `moments-${at + 1}`}
            type="datetime-local"
            label={t('tables.moment', { number: at + 1 })}
            value={typedList(form, 'moments')[at]}
            error={at === 0 ? fieldErrors(view, form, messages)['moments'] : undefined}
          />
        ))}
        <FormActions>
          <Button text={t('tables.offer_save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

function Counts({ view, table, dates }: DatesPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (dates.length === 0) return ''
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('tables.said_of_dates')} />
      <Table
        caption={t('tables.said_of_dates')}
        captionHidden
        columns={[
          { header: t('tables.when') },
          ...answers.map(one => ({ header: t(`tables.date_says.${one}`), numeric: true })),
          { header: t('tables.choose') },
        ]}
        rows={dates.map(date => {
          const when = formatMoment(view.lang, date.startsAt)
          return [
            when,
            ...answers.map(one => String(date.answers.filter(({ answer }) => answer === one).length)),
            {
              content: (
                <Form action={view.href(`${pathOf(table)}/datum/${date.id}`)}>
                  <Button kind="secondary" text={t('tables.choose')} context={when} />
                </Form>
              ),
            },
          ]
        })}
      />
    </Stack>
  )
}
