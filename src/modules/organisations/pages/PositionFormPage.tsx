import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, TextField } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { DayField } from './DayField.tsx'

interface NewPositionProps {
  view: View
  organisation: { name: string; slug: string }
  form: Typed
}

export function NewPositionPage({ view, organisation, form }: NewPositionProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('organisations.position_new', { name: organisation.name })
  const wrong = fieldErrors(view, form, messages)
  return (
    <PrivatePage view={view} title={title} trail={trailTo(view)}>
      <Form
        action={view.href(`/mijn/functies/nieuw?bij=${organisation.slug}`)}
        errors={formErrors(view, form, messages)}
      >
        <TextField
          name="role"
          label={t('organisations.role')}
          hint={t('organisations.role_hint')}
          value={typed(form, 'role')}
          error={wrong['role']}
          required
        />
        <DayField view={view} form={form} name="from" label={t('organisations.since')} />
        <DayField
          view={view}
          form={form}
          name="until"
          label={t('organisations.till')}
          hint={t('organisations.until_hint')}
        />
        <FormActions>
          <Button text={t('organisations.save')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

/** Where the pages about one position hang. */
export function trailTo(view: View): { text: string; path: string }[] {
  return [
    ...trailOfMine(view),
    { text: wordsOf(messages, view.lang)('organisations.mine'), path: '/mijn/functies' },
  ]
}
