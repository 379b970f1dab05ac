import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** Behind the mailed link: one button says that mail may go there. Without a path it was said. */
export function AddressPage({ view, path }: { view: View; path: string | null }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('invitations.confirm_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      {path === null ? (
        <Alert kind="ok" text={t('invitations.confirm_done')} />
      ) : (
        <>
          <Paragraph text={t('invitations.confirm_text')} />
          <Form action={view.href(path)}>
            <FormActions>
              <Button text={t('invitations.confirm_button')} />
            </FormActions>
          </Form>
        </>
      )}
    </Shell>
  )
}
