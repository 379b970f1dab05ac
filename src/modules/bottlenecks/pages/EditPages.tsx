import { typed, type Form as FormState } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Paragraph, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors, RemovedPage } from '../../site/index.ts'
import { pathOf, type Bottleneck } from '../bottleneck.ts'
import type { FormChoices } from '../form-choices.ts'
import { messages } from '../messages/messages.ts'
import type { ShownBottleneck } from '../show-bottleneck.ts'
import { BottleneckForm } from './BottleneckForm.tsx'
import { BottleneckFrame } from './BottleneckFrame.tsx'

interface EditPageProps {
  view: View
  bottleneck: Bottleneck
  form: FormState
  choices: FormChoices
}

export function EditPage({ view, bottleneck, form, choices }: EditPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <BottleneckFrame view={view} bottleneck={bottleneck} title={t('bottlenecks.edit_title')}>
      <BottleneckForm
        view={view}
        form={form}
        choices={choices}
        action={view.href(`${pathOf(bottleneck)}/bewerken`)}
        button={t('bottlenecks.edit_save')}
        hidden={{ version: typed(form, 'version') || `${bottleneck.version}` }}
        asksHits={false}
      />
    </BottleneckFrame>
  )
}

export function RemovePage({ view, bottleneck, form }: Omit<EditPageProps, 'choices'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <BottleneckFrame view={view} bottleneck={bottleneck} title={t('bottlenecks.remove_title')}>
      <Paragraph text={t('bottlenecks.remove_text')} />
      <Form action={view.href(`${pathOf(bottleneck)}/weghalen`)} errors={formErrors(view, form, messages)}>
        <TextField
          name="reason"
          label={t('bottlenecks.remove_reason')}
          value={typed(form, 'reason')}
          error={fieldErrors(view, form, messages)['reason']}
          maxlength={300}
          required
        />
        <FormActions>
          <Button kind="danger" text={t('bottlenecks.remove_button')} />
        </FormActions>
      </Form>
    </BottleneckFrame>
  )
}

/** What stays at the address of a bottleneck that was removed. */
export function Removed({ view, shown }: { view: View; shown: ShownBottleneck }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const place = shown.line.at(-1)
  const more = place && { path: `/${place.path}/knelpunten`, text: t('bottlenecks.removed_more') }
  const title = t('bottlenecks.removed_title')
  return <RemovedPage view={view} title={title} reason={shown.bottleneck.removedReason} more={more} />
}
