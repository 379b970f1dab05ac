import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'

interface PrivatePageProps {
  view: View
  title: string
  lead?: string | undefined
  trail?: readonly { text: string; path: string }[]
}

/** A page that is meant for whoever asks for it, and not for search engines. */
export function PrivatePage(props: PropsWithChildren<PrivatePageProps>): JSX.Element {
  const { view, title, lead, trail = [], children } = props
  return (
    <Shell view={view} title={title} trail={trail} noindex>
      <Heading level={1} text={title} />
      {lead === undefined ? '' : <Paragraph kind="lead" text={lead} />}
      {children}
    </Shell>
  )
}

/** The way back to what is somebody's own. */
export function trailOfMine(view: View): { text: string; path: string }[] {
  return [{ text: wordsOf(messages, view.lang)('people.mine'), path: '/mijn' }]
}
