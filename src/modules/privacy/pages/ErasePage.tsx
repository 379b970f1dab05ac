import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Button, Form, FormActions, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import type { BeforeErasure } from '../ask-erasure.ts'
import { graceDays } from '../erasure.ts'
import { messages } from '../messages/messages.ts'

interface EraseProps extends BeforeErasure {
  view: View
}

/** Asks once more, with what goes and what stays. */
export function ErasePage({ view, alone, isLastOperator }: EraseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [...trailOfMine(view), { text: t('privacy.own_data'), path: '/mijn/gegevens' }]
  return (
    <PrivatePage view={view} title={t('privacy.erase_title')} lead={t('privacy.erase_lead')} trail={trail}>
      <Heading level={2} text={t('privacy.goes')} />
      <Paragraph text={t('privacy.goes_text')} />
      <Heading level={2} text={t('privacy.stays')} />
      <Paragraph text={t('privacy.stays_text')} />
      <Heading level={2} text={t('privacy.when')} />
      <Paragraph text={t('privacy.when_text', { days: graceDays })} />
      {alone.length === 0 ? (
        ''
      ) : (
        <Alert kind="warning" live="none" title={t('privacy.alone', { count: alone.length })}>
          <ul>
            {alone.map(({ title, slug }) => (
              <li>
                <Link href={view.href(`/initiatieven/${slug}`)} text={title} />
              </li>
            ))}
          </ul>
          <Paragraph text={t('privacy.alone_text')} />
        </Alert>
      )}
      {isLastOperator ? (
        <Alert kind="warning" live="none" text={t('privacy.last_operator')} />
      ) : (
        <Form action={view.href('/mijn/gegevens/wissen')}>
          <FormActions>
            <Button kind="danger" text={t('privacy.erase_button')} />
          </FormActions>
        </Form>
      )}
      <p>
        <Link href={view.href('/mijn/gegevens')} text={t('privacy.erase_not')} />
      </p>
    </PrivatePage>
  )
}
