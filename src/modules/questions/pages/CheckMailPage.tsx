import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { CodeForm } from '../../people/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface CheckMailProps {
  view: View
  /** Id of the sign-in that the mailed code belongs to. */
  signIn: string
  form: Form
}

/** After somebody without an account asked or answered: the link in the mail confirms the address, and so does its code here. */
export function CheckMailPage({ view, signIn, form }: CheckMailProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('questions.check_mail_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('questions.check_mail_text')} />
      <CodeForm
        view={view}
        action={`/vragen/kijk-in-je-mail/${signIn}`}
        form={form}
        button={t('questions.check_mail_button')}
      />
      <Paragraph text={t('questions.check_mail_none')} />
    </Shell>
  )
}
