import type { View } from '../../../platform/http/view.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from './Shell.tsx'

interface RemovedPageProps {
  view: View
  title: string
  reason: string | null
  /** Where there is more of its kind. */
  more: { readonly path: string; readonly text: string } | undefined
}

/** What stays at the address of a thing that was removed. */
export function RemovedPage({ view, title, reason, more }: RemovedPageProps): JSX.Element {
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph text={reason ?? ''} />
      {more ? (
        <p>
          <Link href={view.href(more.path)} text={more.text} />
        </p>
      ) : (
        ''
      )}
    </Shell>
  )
}
