import { typed, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, FormActions, Paragraph, TextArea, TextField } from '../../../ui/index.ts'
import { PrivatePage, profilePath, type Person } from '../../people/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { ContactFields } from './ContactFields.tsx'

interface AskPageProps {
  view: View
  person: Person
  /** Title of the thing on this site that they would meet about; null for own words. */
  subject: string | null
  emails: readonly string[]
  form: Typed
}

/** Asks somebody to meet. */
export function AskPage(props: AskPageProps): JSX.Element {
  const { view, person, emails, form } = props
  const t = wordsOf(messages, view.lang)
  const { name } = person
  return (
    <PrivatePage
      view={view}
      title={t('introductions.ask_title', { name })}
      lead={t('introductions.ask_lead', { name })}
      trail={[{ text: name, path: profilePath(person) }]}
    >
      <Form action={view.href(view.path)} errors={formErrors(view, form, messages)}>
        <SubjectField view={view} subject={props.subject} form={form} />
        <ReasonField view={view} form={form} hint={t('introductions.reason_hint', { name })} />
        <ContactFields view={view} form={form} emails={emails} byLink={false} />
        <Paragraph kind="small" text={t('introductions.ask_promise', { name })} />
        <FormActions>
          <Button text={t('introductions.ask_send')} />
        </FormActions>
      </Form>
      <Details summary={t('introductions.hear_nothing')}>
        <Paragraph text={t('introductions.block_text')} />
        <Form action={view.href('/mijn/kennismakingen/blokkeer')} hidden={{ person: person.id }}>
          <Button kind="secondary" text={t('introductions.block', { name })} />
        </Form>
      </Details>
    </PrivatePage>
  )
}

/** What it is about: something that stands here already, or own words. */
export function SubjectField({
  view,
  subject,
  form,
}: Pick<AskPageProps, 'view' | 'subject' | 'form'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (subject !== null) return <Paragraph text={t('introductions.about', { subject })} />
  return (
    <TextField
      name="subject"
      label={t('introductions.subject')}
      hint={t('introductions.subject_hint')}
      value={typed(form, 'subject')}
      error={fieldErrors(view, form, messages)['subject']}
      maxlength={120}
      required
    />
  )
}

export function ReasonField({ view, form, hint }: { view: View; form: Typed; hint: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <TextArea
      name="reason"
      label={t('introductions.reason')}
      hint={hint}
      value={typed(form, 'reason')}
      error={fieldErrors(view, form, messages)['reason']}
      maxlength={1000}
      required
    />
  )
}
