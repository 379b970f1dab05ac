import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { graceDays } from '../erasure.ts'
import { messages } from '../messages/messages.ts'

/** After somebody closed the account. */
export function ClosedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('privacy.closed_title')}>
      <Paragraph text={t('privacy.closed_text')} />
      <Paragraph text={t('privacy.closed_back', { days: graceDays })} />
    </PrivatePage>
  )
}

interface ReopenProps {
  view: View
  path: string
  /** When it is erased. */
  until: Date
}

/** Opens a closed account again with one button. */
export function ReopenPage({ view, path, until }: ReopenProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('privacy.undo_title')}>
      <Form action={view.href(path)}>
        <Paragraph text={t('privacy.undo_text', { day: formatDay(view.lang, until) })} />
        <FormActions>
          <Button text={t('privacy.undo_button')} />
        </FormActions>
      </Form>
    </PrivatePage>
  )
}

export function ReopenedPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('privacy.undone_title')}>
      <Paragraph text={t('privacy.undo_done')} />
      <p>
        <Link href={view.href('/aanmelden')} text={t('privacy.undo_sign_in')} />
      </p>
    </PrivatePage>
  )
}
