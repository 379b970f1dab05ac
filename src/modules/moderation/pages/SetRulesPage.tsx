import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Checkbox,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { wordDeeds } from '../settings.ts'

interface SetRulesProps {
  view: View
  form: Typed
  placeForm: Typed
  done: 'bewaard' | 'plek' | undefined
}

/** For operators: the list of words, the check of first posts, and what places add to the rules. */
export function SetRulesPage({ view, form, placeForm, done }: SetRulesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('moderation.set_title')}
      lead={t('moderation.set_lead')}
      trail={[{ text: t('moderation.manage'), path: '/beheer' }]}
    >
      {done === undefined ? '' : <Alert kind="ok" text={t('moderation.saved')} />}
      <SettingsFields view={view} form={form} />
      <Heading level={2} text={t('moderation.set_places')} />
      <Paragraph text={t('moderation.set_places_text')} />
      <PlaceFields view={view} form={placeForm} />
    </PrivatePage>
  )
}

type FieldsProps = Pick<SetRulesProps, 'view' | 'form'>

function SettingsFields({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  const number = (name: 'newDays' | 'holdDays', most: string) => (
    <TextField
      name={name}
      type="number"
      min="1"
      max={most}
      short
      label={t(`moderation.set_${name}`)}
      value={typed(form, name)}
      error={errors[name]}
      required
    />
  )
  return (
    <Form action={view.href('/beheer/huisregels')} errors={formErrors(view, form, messages)}>
      <TextArea
        name="words"
        label={t('moderation.set_words')}
        hint={t('moderation.set_words_hint')}
        optional={t('moderation.optional')}
        value={typed(form, 'words')}
        error={errors['words']}
      />
      <RadioGroup
        name="wordsDo"
        label={t('moderation.set_wordsDo')}
        options={wordDeeds.map(deed => ({ value: deed, text: t(`moderation.set_words_${deed}`) }))}
        value={typed(form, 'wordsDo')}
        error={errors['wordsDo']}
        required
      />
      <Checkbox
        name="firstPosts"
        label={t('moderation.set_firstPosts')}
        hint={t('moderation.set_firstPosts_hint')}
        checked={typed(form, 'firstPosts') === 'yes'}
      />
      {number('newDays', '365')}
      {number('holdDays', '30')}
      <FormActions>
        <Button text={t('moderation.save')} />
      </FormActions>
    </Form>
  )
}

function PlaceFields({ view, form }: FieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const errors = fieldErrors(view, form, messages)
  return (
    <Form action={view.href('/beheer/huisregels/plek')} errors={formErrors(view, form, messages)}>
      <TextField
        name="place"
        label={t('moderation.set_place')}
        hint={t('moderation.set_place_hint')}
        value={typed(form, 'place')}
        error={errors['place']}
        required
      />
      <TextArea
        name="text"
        label={t('moderation.set_text')}
        hint={t('moderation.set_text_hint')}
        optional={t('moderation.optional')}
        value={typed(form, 'text')}
        error={errors['text']}
      />
      <FormActions>
        <Button kind="secondary" text={t('moderation.save_place')} />
      </FormActions>
    </Form>
  )
}
