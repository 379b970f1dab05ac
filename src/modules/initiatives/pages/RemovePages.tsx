import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Link, Paragraph, TextField } from '../../../ui/index.ts'
import { day, fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'
import { undoneReason } from '../removal.ts'
import { InitiativeFrame } from './InitiativeFrame.tsx'

interface RemovePageProps {
  view: View
  form: FormState
  initiative: Initiative
}

export function RemovePage({ view, form, initiative }: RemovePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('initiatives.remove_title', { title: initiative.title })
  return (
    <InitiativeFrame view={view} initiative={initiative} title={title}>
      <Paragraph text={t('initiatives.remove_text')} />
      <Form action={view.href(`${pathOf(initiative)}/weghalen`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="reason"
          label={t('initiatives.remove_reason')}
          hint={t('initiatives.remove_reason_hint')}
          value={typed(form, 'reason')}
          error={fieldErrors(view, form, messages)['reason']}
          maxlength={300}
          required
        />
        <FormActions>
          <Button kind="danger" text={t('initiatives.remove_button')} />
        </FormActions>
      </Form>
    </InitiativeFrame>
  )
}

interface RemovedPageProps {
  view: View
  initiative: Initiative
  /** Where other initiatives are. */
  place: { readonly name: string; readonly path: string } | undefined
}

/** What stays at the address of an initiative that was removed. */
export function RemovedPage({ view, initiative, place }: RemovedPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { removedAt, removedReason } = initiative
  return (
    <Shell view={view} title={t('initiatives.removed_title')} noindex>
      <Heading level={1} text={t('initiatives.removed_title')} />
      <Paragraph
        text={removedReason === undoneReason ? t('initiatives.removed_undone') : (removedReason ?? '')}
      />
      {removedAt === null ? (
        ''
      ) : (
        <p class="utrecht-paragraph">
          <span safe>{`${t('initiatives.removed_on')} `}</span>
          {day(view, removedAt)}
          {'.'}
        </p>
      )}
      {place ? (
        <p>
          <Link href={view.href(`/${place.path}/initiatieven`)} text={t('initiatives.removed_more')} />
        </p>
      ) : (
        ''
      )}
    </Shell>
  )
}
