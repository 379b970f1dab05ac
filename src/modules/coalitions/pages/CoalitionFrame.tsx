import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface CoalitionFrameProps {
  view: View
  /** Title and path of the coalition or issue it is about. */
  of: { readonly title: string; readonly path: string }
  title: string
  lead?: string | undefined
}

/** A page about one coalition or issue that does one thing, with the way back. */
export function CoalitionFrame(props: PropsWithChildren<CoalitionFrameProps>): JSX.Element {
  const { view, of, title, lead, children } = props
  const back = wordsOf(messages, view.lang)('coalitions.back', { title: of.title })
  return (
    <Shell view={view} title={title} trail={[{ text: of.title, path: of.path }]} noindex>
      <Heading level={1} text={title} />
      {lead === undefined ? '' : <Paragraph kind="lead" text={lead} />}
      {children}
      <p>
        <Link href={view.href(of.path)} text={back} />
      </p>
    </Shell>
  )
}
