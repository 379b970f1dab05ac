import type { Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import type { EntryWords } from '../change-entry.ts'
import type { Entry } from '../entry.ts'
import { messages } from '../messages/messages.ts'
import { WordsFields } from './WordsFields.tsx'

interface ChangePageProps {
  view: View
  entry: Entry
  /** What the owner is called. */
  owner: string
  words: EntryWords | undefined
  form: TypedForm
}

/** The helper changes what was filled in for somebody. */
export function ChangePage({ view, entry, owner, words, form }: ChangePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('invitations.change_title', { owner })}
      trail={[...trailOfMine(view), { text: t('invitations.help_title'), path: '/mijn/helpen' }]}
    >
      {words === undefined ? (
        <Alert kind="info" live="none" text={t('invitations.entry_is_taken')} />
      ) : (
        <WordsFields
          view={view}
          action={view.href(`/mijn/helpen/ingevuld/${entry.id}`)}
          kind={entry.kind}
          words={words}
          form={form}
        />
      )}
    </PrivatePage>
  )
}
