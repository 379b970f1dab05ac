import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, EmptyState, Form, FormActions, LinkButton, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage } from './PrivatePage.tsx'

/** Where a mailed link leads: the button signs in, so that a mail scanner that opens the link uses nothing up. */
export function LinkPage({ view, path, who }: { view: View; path: string; who: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.link_title')} lead={t('people.link_lead', { who })}>
      <Form action={view.href(path)}>
        <FormActions>
          <Button text={t('people.link_button')} />
        </FormActions>
      </Form>
      <Paragraph kind="small" text={t('people.link_not_you')} />
    </PrivatePage>
  )
}

export function LinkEndedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('people.link_title')}>
      <EmptyState title={t('people.link_ended')} text={t('people.link_ended_text')}>
        <LinkButton href={view.href('/aanmelden')} text={t('people.ask_again')} />
      </EmptyState>
    </PrivatePage>
  )
}
