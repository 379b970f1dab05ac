import { Html, type PropsWithChildren } from '@kitajs/html'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

interface HeadingProps {
  level: HeadingLevel
  text: string
  id?: string | undefined
  /** Looks like another level than it is in the outline. */
  look?: HeadingLevel | undefined
  lang?: string | undefined
}

/** A heading; children stand behind the text, for a badge or a small remark. */
export function Heading(props: PropsWithChildren<HeadingProps>): JSX.Element {
  const { level, text, id, look = level, lang, children } = props
  return (
    <tag of={`h${level}`} id={id} lang={lang} class={`utrecht-heading-${look} kp-heading`}>
      {Html.escapeHtml(text)}
      {children}
    </tag>
  )
}

interface ParagraphProps {
  text?: string | undefined
  /** `lead` opens a page, `small` is a remark. */
  kind?: 'lead' | 'small' | undefined
  id?: string | undefined
  lang?: string | undefined
}

/** A paragraph. Line breaks in the text stay. Children stand behind the text. */
export function Paragraph({
  text,
  kind,
  id,
  lang,
  children,
}: PropsWithChildren<ParagraphProps>): JSX.Element {
  return (
    <p id={id} lang={lang} class={['utrecht-paragraph', kind && `utrecht-paragraph--${kind}`, 'kp-text']}>
      {text === undefined ? '' : <span safe>{text}</span>}
      {children}
    </p>
  )
}

interface TimeProps {
  /** ISO 8601, for machines. */
  datetime: string
  /** What people read. */
  text: string
}

export function Time({ datetime, text }: TimeProps): JSX.Element {
  return (
    <time datetime={datetime} safe>
      {text}
    </time>
  )
}

/** Text for screen readers only. */
export function Hidden({ text }: { text: string }): JSX.Element {
  return (
    <span class="kp-visually-hidden" safe>
      {text}
    </span>
  )
}
