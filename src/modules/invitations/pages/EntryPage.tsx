import type { Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Checkbox, Form, FormActions, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import type { EntryWords } from '../change-entry.ts'
import { pathOfCode } from '../code.ts'
import type { Entry } from '../entry.ts'
import { messages } from '../messages/messages.ts'
import { WordsFields } from './WordsFields.tsx'

/** What the owner can do. */
export const deeds = ['klopt', 'anders', 'weg'] as const

interface EntryPageProps {
  view: View
  entry: Entry
  code: string
  /** Undefined when it is not there any more. */
  words: EntryWords | undefined
  asked: (typeof deeds)[number]
  form: TypedForm
}

/** Behind a link of the mail or the slip: what was filled in, and the button that was asked for. Looking does nothing. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { view, entry, code, words, asked } = props
  const t = wordsOf(messages, view.lang)
  const title = t(`invitations.entry_title_${asked}`)
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      {words === undefined || entry.takenAt !== null ? (
        <Alert kind="info" live="none" text={t('invitations.entry_is_taken')} />
      ) : (
        <Deed {...props} words={words} />
      )}
      <Paragraph>
        <Link href={view.href(pathOfCode(code))} text={t('invitations.back')} />
      </Paragraph>
    </Shell>
  )
}

function Deed({
  view,
  entry,
  code,
  words,
  asked,
  form,
}: EntryPageProps & { words: EntryWords }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const action = view.href(`${pathOfCode(code)}/ingevuld/${entry.id}/${asked}`)
  if (asked === 'anders') {
    return <WordsFields view={view} action={action} kind={entry.kind} words={words} form={form} />
  }
  return (
    <>
      {words.title === '' ? '' : <Heading level={2} text={words.title} />}
      {words.text === '' ? '' : <Paragraph text={words.text} />}
      <Form action={action}>
        {asked === 'klopt' ? <Checkbox name="helperMay" label={t('invitations.field_helper_may')} /> : ''}
        <FormActions>
          <Button
            kind={asked === 'weg' ? 'danger' : 'primary'}
            text={t(asked === 'weg' ? 'invitations.entry_take_back' : 'invitations.entry_confirm')}
          />
        </FormActions>
      </Form>
    </>
  )
}
