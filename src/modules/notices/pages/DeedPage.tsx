import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, Paragraph, TextArea } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import type { Deed } from '../deed.ts'
import { messages } from '../messages/messages.ts'
import type { DeedThing } from '../use-deed.ts'

interface DeedProps {
  view: View
  deed: Deed
  kind: string
  thing: DeedThing
  /** Of this page, which the button posts to. */
  path: string
  isDone: boolean
}

/** One thing of a letter with one button, for who has the link. */
export function DeedPage({ view, deed, kind, thing, path, isDone }: DeedProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const said = kind === 'place' ? ('mute_place' as const) : deed
  return (
    <PrivatePage view={view} title={t(`notices.${said}_title`, { title: thing.title })}>
      {isDone ? (
        <Alert kind="ok" text={t(`notices.${said}_done`)} />
      ) : (
        <Form action={view.href(path)}>
          <Paragraph text={t(`notices.${said}_text`)} />
          {deed === 'help' ? (
            <TextArea name="words" label={t('notices.help_words')} value={t('notices.help_usual')} rows={4} />
          ) : (
            ''
          )}
          <FormActions>
            <Button text={t(`notices.${said}_button`)} />
          </FormActions>
        </Form>
      )}
      <p>
        <Link href={view.href(thing.path)} text={t('notices.look_at', { title: thing.title })} />
      </p>
      <p>
        <Link href={view.href('/mijn/post')} text={t('notices.letter_settings')} />
      </p>
    </PrivatePage>
  )
}
