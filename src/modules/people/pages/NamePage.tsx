import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { messages } from '../messages/messages.ts'
import { NameForm } from './NameForm.tsx'
import { PrivatePage } from './PrivatePage.tsx'

/** Asks a new person, once, for a name. */
export function NamePage({ view, form, next }: { view: View; form: Typed; next: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.welcome')} lead={t('people.name_lead')}>
      <NameForm
        view={view}
        action="/mijn/naam"
        form={form}
        hidden={{ next }}
        field={{
          label: t('people.name_question'),
          hint: t('people.name_hint'),
          autocomplete: 'name',
        }}
        button={t('people.go_on')}
      />
    </PrivatePage>
  )
}
