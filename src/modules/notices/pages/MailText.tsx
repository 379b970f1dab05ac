import type { MailParagraph } from '../../../platform/mail-paragraph.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'

interface MailTextProps {
  paragraph: MailParagraph
  /** With it, a link is shown whole, so that it can be copied into another mail. */
  origin?: string
}

/** A paragraph of a mail. */
export function MailText({ paragraph, origin }: MailTextProps): JSX.Element {
  if (typeof paragraph === 'string') return <Paragraph text={paragraph} />
  const href = (origin ?? '') + (paragraph.path ?? '')
  if ('label' in paragraph) {
    const { label } = paragraph
    if (origin === undefined) {
      return (
        <p>
          <Link href={href} text={label} />
        </p>
      )
    }
    return (
      <Paragraph text={`${label}: `}>
        <Link href={href} text={href} />
      </Paragraph>
    )
  }
  const { heading, level, path } = paragraph
  if (path === undefined) return <Heading level={level} text={heading} />
  return (
    <Heading level={level} text="">
      <Link href={href} text={heading} />
    </Heading>
  )
}
