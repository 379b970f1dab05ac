import type { MailParagraph } from '../../../platform/mail/letter.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'

/** A paragraph of a mail. A link is shown whole, so that it can be copied into another mail. */
export function MailText({ origin, paragraph }: { origin: string; paragraph: MailParagraph }): JSX.Element {
  if (typeof paragraph === 'string') return <Paragraph text={paragraph} />
  if ('label' in paragraph) {
    const url = origin + paragraph.path
    return (
      <Paragraph text={`${paragraph.label}: `}>
        <Link href={url} text={url} />
      </Paragraph>
    )
  }
  const { heading, level, path } = paragraph
  if (path === undefined) return <Heading level={level} text={heading} />
  return (
    <Heading level={level} text="">
      <Link href={origin + path} text={heading} />
    </Heading>
  )
}
