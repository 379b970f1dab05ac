import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { MailParagraph } from '../../../platform/mail/letter.ts'
import { EmptyState, Heading, Link, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'

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
            <PreviewText paragraph={paragraph} />
          ))}
        </Stack>
      )}
    </PrivatePage>
  )
}

function PreviewText({ paragraph }: { paragraph: MailParagraph }): JSX.Element {
  if (typeof paragraph === 'string') return <Paragraph text={paragraph} />
  if ('label' in paragraph) {
    return (
      <p>
        <Link href={paragraph.path} text={paragraph.label} />
      </p>
    )
  }
  const { heading, level, path } = paragraph
  if (path === undefined) return <Heading level={level} text={heading} />
  return (
    <Heading level={level} text="">
      <Link href={path} text={heading} />
    </Heading>
  )
}
