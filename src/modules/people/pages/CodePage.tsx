import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { CodeForm } from './CodeForm.tsx'
import { PrivatePage } from './PrivatePage.tsx'

interface CodePageProps {
  view: View
  /** Id of the sign-in that the code belongs to. */
  signIn: string
  form: Form
}

/** Says to look in the mail, and takes the code. */
export function CodePage({ view, signIn, form }: CodePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.code_title')} lead={t('people.code_lead')}>
      <CodeForm
        view={view}
        action={`/aanmelden/code/${signIn}`}
        form={form}
        button={t('people.code_button')}
      />
      <Paragraph text={`${t('people.no_mail')} `}>
        <Link href={view.href('/aanmelden')} text={t('people.ask_again')} />
      </Paragraph>
    </PrivatePage>
  )
}
