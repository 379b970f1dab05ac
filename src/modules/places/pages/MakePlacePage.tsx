import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Heading, Paragraph, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** For operators: a village or a region. */
export function MakePlacePage({ view, form }: { view: View; form: Typed }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const title = t('places.manage_title')
  return (
    <Shell view={view} title={title} trail={[]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('places.manage_lead')} />
      <Form action={view.href('/beheer/plekken/nieuw')} errors={formErrors(view, form, messages)}>
        <RadioGroup
          name="kind"
          label={t('places.make_kind')}
          value={typed(form, 'kind')}
          error={errors['kind']}
          options={[
            { value: 'dorp', text: t('places.make_dorp') },
            { value: 'regio', text: t('places.make_regio') },
          ]}
        />
        <TextField
          name="name"
          label={t('places.make_name')}
          value={typed(form, 'name')}
          error={errors['name']}
        />
        <TextField
          name="within"
          label={t('places.make_within')}
          hint={t('places.make_within_hint')}
          value={typed(form, 'within')}
          error={errors['within']}
        />
        <TextArea
          name="parts"
          label={t('places.make_parts')}
          hint={t('places.make_parts_hint')}
          value={typed(form, 'parts')}
          error={errors['parts']}
        />
        <Button text={t('places.make_button')} />
      </Form>
    </Shell>
  )
}
