import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Heading, Paragraph } from '../../../ui/index.ts'
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

interface MyPageProps {
  view: View
  title: string
  lead: string
  /** What was done just now, in a sentence. */
  done: string | undefined
}

/** A private page about what is somebody's own, that says what was done on it. */
export function MyPage({ view, title, lead, done, children }: PropsWithChildren<MyPageProps>): JSX.Element {
  return (
    <PrivatePage view={view} title={title} lead={lead} trail={trailOfMine(view)}>
      {done === undefined ? '' : <Alert kind="ok" text={done} />}
      {children}
    </PrivatePage>
  )
}

/** The way back to what is somebody's own. */
export function trailOfMine(view: View): { text: string; path: string }[] {
  return [{ text: wordsOf(messages, view.lang)('people.mine'), path: '/mijn' }]
}
