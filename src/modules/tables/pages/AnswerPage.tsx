import type { Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { Comes, Dates, Questions } from './AnswerFields.tsx'
import { whenOf } from './Cards.tsx'
import { trailTo } from './EditPages.tsx'
import { LastTime, Prepared } from './Prepared.tsx'

export const answeredWith = ['opgeslagen', 'agenda'] as const

interface AnswerPageProps {
  view: View
  shown: ShownTable
  guest: ShownTable['guests'][number]
  /** Of the guest. */
  name: string
  form: FormState
  /** Where it is sent: the own page, behind a link, or typed over by who leads the table. */
  path: string
  title: string
  /** Who leads the table types over what was said on paper. */
  isTypedOver: boolean
  done: (typeof answeredWith)[number] | undefined
}

/** Everything a guest is asked, on one page: whether to come, on which moments, and the questions to prepare. */
export function AnswerPage(props: AnswerPageProps): JSX.Element {
  const { view, shown, name, form, path, title, isTypedOver, done } = props
  const t = wordsOf(messages, view.lang)
  const { table } = shown
  // Behind a link one may not see the page itself.
  const isOpen = table.circle === 'public' || view.actor.person !== null
  return (
    <PrivatePage view={view} title={title} lead={table.aim || undefined} trail={isOpen ? trailTo(table) : []}>
      {done ? <Alert kind="ok" text={t(`tables.answered_${done}`)} /> : ''}
      {isTypedOver ? '' : <Paragraph text={t('tables.hello', { name })} />}
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
