import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Option } from '../../../ui/index.ts'
import type { PersonsCircle } from '../../circles/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { InitiativeForm } from './InitiativeForm.tsx'
import { InitiativeFrame } from './InitiativeFrame.tsx'

interface EditPageProps {
  view: View
  form: Form
  initiative: Initiative
  choices: readonly Option[]
  coalitions: readonly PersonsCircle[]
  /** What it says now, when somebody else changed it meanwhile. */
  present?: Form | undefined
  /** The version this form will be saved over. */
  version: number
}

export function EditPage(props: EditPageProps): JSX.Element {
  const { view, form, initiative, choices, coalitions, present, version } = props
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
        coalitions={coalitions}
        present={present}
        hidden={{ version: String(version) }}
        action={view.href(`${pathOf(initiative)}/bewerken`)}
        button={t('initiatives.form_save')}
      />
    </InitiativeFrame>
  )
}
