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
