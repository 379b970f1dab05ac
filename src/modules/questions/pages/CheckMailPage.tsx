import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

/** After somebody without an account asked or answered. */
export function CheckMailPage({ view }: { view: View }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t('questions.check_mail_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={t('questions.check_mail_text')} />
      <Paragraph text={t('questions.check_mail_none')} />
    </Shell>
  )
}
