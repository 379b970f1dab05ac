import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Option } from '../../../ui/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { InitiativeForm } from './InitiativeForm.tsx'
import { InitiativeFrame } from './InitiativeFrame.tsx'

interface EditPageProps {
  view: View
  form: Form
  initiative: Initiative
  choices: readonly Option[]
  /** What it says now, when somebody else changed it meanwhile. */
  present?: Form | undefined
  /** The version this form will be saved over. */
  version: number
}

export function EditPage({ view, form, initiative, choices, present, version }: EditPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <InitiativeFrame
      view={view}
      initiative={initiative}
      title={t('initiatives.edit_title', { title: initiative.title })}
    >
      <InitiativeForm
        view={view}
        form={form}
        choices={choices}
        present={present}
        hidden={{ version: String(version) }}
        action={view.href(`${pathOf(initiative)}/bewerken`)}
        button={t('initiatives.form_save')}
      />
    </InitiativeFrame>
  )
}
