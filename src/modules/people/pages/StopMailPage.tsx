import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'

/** Stops mail with one button; `path` is null when that was done. */
export function StopMailPage({ view, path }: { view: View; path: string | null }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.stop_title')}>
      {path === null ? (
        <Alert kind="ok" text={t('people.stop_done')} />
      ) : (
        <Form action={view.href(path)}>
          <Paragraph text={t('people.stop_text')} />
          <FormActions>
            <Button text={t('people.stop_button')} />
          </FormActions>
        </Form>
      )}
      <p>
        <Link href={view.href('/mijn/post')} text={t('people.stop_settings')} />
      </p>
    </PrivatePage>
  )
}
