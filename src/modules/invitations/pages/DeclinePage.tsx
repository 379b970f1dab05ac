import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface DeclinePageProps {
  view: View
  /** The page behind the code. */
  path: string
  /** Whether something was left already. */
  isGuest: boolean
}

/** One button says no for good, or takes everything back. */
export function DeclinePage({ view, path, isGuest }: DeclinePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t(isGuest ? 'invitations.forget_me' : 'invitations.decline')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph text={t(isGuest ? 'invitations.forget_text' : 'invitations.decline_text')} />
      <Form action={view.href(`${path}/vergeet`)}>
        <FormActions>
          <Button kind="danger" text={t('invitations.forget_button')} />
        </FormActions>
      </Form>
      <Paragraph>
        <Link href={view.href(path)} text={t('invitations.back')} />
      </Paragraph>
    </Shell>
  )
}

/** After that. */
export function ForgottenPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('invitations.forgotten_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph text={t('invitations.forgotten_text')} />
    </Shell>
  )
}
