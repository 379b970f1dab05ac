import { typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, RadioGroup, TextArea } from '../../../ui/index.ts'
import { PlaceFirst, type Place } from '../../places/index.ts'
import { fieldErrors, Shell } from '../../site/index.ts'
import { proofs } from '../conversation.ts'
import { messages } from '../messages/messages.ts'
import { ConversationForm, type ConversationFormProps } from './ConversationForm.tsx'

type NewPageProps = Pick<ConversationFormProps, 'view' | 'form' | 'choices'> & { place: Place }

export function NewPage({ view, form, place, choices }: NewPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('conversations.new_title')
  const errors = fieldErrors(view, form, messages)
  const list = { text: t('conversations.title'), path: `/${place.path}/gesprekken` }
  const about = typed(form, 'about')
  return (
    <Shell view={view} title={title} trail={[...choices.trail, list]} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('conversations.new_lead')} />
      {choices.about ? <Paragraph text={t('conversations.new_about', { title: choices.about.title })} /> : ''}
      <ConversationForm
        view={view}
        form={form}
        choices={choices}
        action={view.href(`/gesprekken/nieuw?plek=${place.code}`)}
        button={t('conversations.form_send')}
        hidden={about === '' ? {} : { about }}
      >
        <TextArea
          name="seeds"
          rows={8}
          label={t('conversations.form_seeds')}
          hint={t('conversations.form_seeds_hint')}
          value={typed(form, 'seeds')}
          error={errors['seeds']}
        />
        <RadioGroup
          name="proof"
          label={t('conversations.form_proof')}
          hint={t('conversations.form_proof_hint')}
          options={proofs.map(value => ({
            ...{ value, text: t(`conversations.form_proof_${value}`) },
            hint: t(`conversations.form_proof_${value}_hint`),
          }))}
          value={typed(form, 'proof') || 'cookie'}
          error={errors['proof']}
        />
      </ConversationForm>
      <p>
        <Link
          href={view.href(`/gesprekken/invoeren?plek=${place.code}`)}
          text={t('conversations.import_instead')}
        />
      </p>
    </Shell>
  )
}

/** Asks for the place first. */
export function NowherePage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return <PlaceFirst view={view} title={t('conversations.new_title')} text={t('conversations.nowhere')} />
}
