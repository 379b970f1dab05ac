import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Paragraph, TextArea } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { pathOf, type Organisation } from '../organisation.ts'
import { DayField } from './DayField.tsx'
import { PartList, type WithParts } from './TakesPartIn.tsx'

interface CloseProps extends WithParts {
  view: View
  organisation: Organisation
  /** How many end with it. */
  positions: number
  form: Typed
}

/** Closes an organisation down; what that does is said first. */
export function ClosePage({ view, organisation, parts, positions, form }: CloseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(organisation)
  return (
    <PrivatePage
      view={view}
      title={t('organisations.close_title', { name: organisation.name })}
      lead={t('organisations.close_lead')}
      trail={[{ text: organisation.name, path }]}
    >
      <Heading level={2} text={t('organisations.close_parts')} />
      <PartList view={view} parts={parts} />
      <Paragraph
        text={parts.length === 0 ? t('organisations.close_parts_none') : t('organisations.close_parts_text')}
      />
      {positions === 0 ? '' : <Paragraph text={t('organisations.close_people', { count: positions })} />}
      <Form action={view.href(`${path}/stoppen`)} errors={formErrors(view, form, messages)}>
        <TextArea
          name="sentence"
          label={t('organisations.close_sentence')}
          hint={t('organisations.close_sentence_hint')}
          value={typed(form, 'sentence')}
          error={fieldErrors(view, form, messages)['sentence']}
          rows={2}
          required
        />
        <DayField view={view} form={form} name="lastDay" label={t('organisations.close_day')} />
        <FormActions>
          <Button kind="danger" text={t('organisations.close_send')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}
