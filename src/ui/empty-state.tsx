import type { PropsWithChildren } from '@kitajs/html'
import { Heading, Paragraph, type HeadingLevel } from './text.tsx'

interface EmptyStateProps {
  title: string
  /** What one can do now. */
  text: string
  level?: HeadingLevel | undefined
}

/** Stands where a list is empty. Children are the buttons or links of what one can do. */
export function EmptyState({
  title,
  text,
  level = 2,
  children,
}: PropsWithChildren<EmptyStateProps>): JSX.Element {
  return (
    <div class="kp-empty kp-stack kp-stack--sm">
      <Heading level={level} look={4} text={title} />
      <Paragraph text={text} />
      {Boolean(children) ? <div class="kp-actions">{children}</div> : ''}
    </div>
  )
}
