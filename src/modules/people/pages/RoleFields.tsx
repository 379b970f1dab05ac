import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { RadioGroup, TextField } from '../../../ui/index.ts'
import type { FoundPlace } from '../../places/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface RoleFieldsProps {
  view: View
  form: Typed
  choices: readonly FoundPlace[]
}

const roles = ['connector', 'moderator', 'operator'] as const

/** Which role, and where. When the place can be more than one, they are there to choose from. */
export function RoleFields({ view, form, choices }: RoleFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const wrong = fieldErrors(view, form, messages)
  return (
    <>
      <RadioGroup
        name="role"
        label={t('people.role')}
        value={typed(form, 'role')}
        error={wrong['role']}
        options={roles.map(role => ({
          value: role,
          text: t(`people.role_${role}`),
          hint: t(`people.role_${role}_hint`),
        }))}
      />
      <TextField
        name="place_name"
        label={t('people.role_place')}
        hint={t('people.role_place_hint')}
        value={typed(form, 'place_name')}
        error={wrong['place_name']}
      />
      {choices.length === 0 ? (
        ''
      ) : (
        <RadioGroup
          name="place"
          label={t('people.role_place')}
          error={wrong['place']}
          value={typed(form, 'place')}
          options={choices.map(({ code, name, within, provincie }) => ({
            value: code,
            text: [name, within ?? provincie].filter(Boolean).join(', '),
          }))}
        />
      )}
    </>
  )
}
