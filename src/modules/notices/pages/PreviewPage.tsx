import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { MailParagraph } from '../../../platform/mail-paragraph.ts'
import { EmptyState, LinkButton, Stack } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { MailText } from './MailText.tsx'

/** What the letter of this person would say now. */
export function PreviewPage({
  view,
  paragraphs,
}: {
  view: View
  paragraphs: readonly MailParagraph[]
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [...trailOfMine(view), { text: t('notices.settings'), path: '/mijn/post' }]
  return (
    <PrivatePage view={view} title={t('notices.preview')} lead={t('notices.preview_lead')} trail={trail}>
      {paragraphs.length === 0 ? (
        <EmptyState title={t('notices.preview_none')} text={t('notices.preview_none_text')}>
          <LinkButton href={view.href('/mijn/plekken')} text={t('notices.preview_places')} />
        </EmptyState>
      ) : (
        <Stack gap="sm">
          {paragraphs.map(paragraph => (
            <MailText paragraph={paragraph} />
          ))}
        </Stack>
      )}
    </PrivatePage>
  )
}
