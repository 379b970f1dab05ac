import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { pathOf, type Initiative } from '../initiative.ts'
import { messages } from '../messages/messages.ts'

interface InitiativeFrameProps {
  view: View
  initiative: Pick<Initiative, 'title' | 'slug'>
  title: string
}

/** A page about one initiative that does one thing, with the way back. */
export function InitiativeFrame(props: PropsWithChildren<InitiativeFrameProps>): JSX.Element {
  const { view, initiative, title, children } = props
  const path = pathOf(initiative)
  return (
    <Shell view={view} title={title} trail={[{ text: initiative.title, path }]} noindex>
      <Heading level={1} text={title} />
      {children}
      <p>
        <Link
          href={view.href(path)}
          text={wordsOf(messages, view.lang)('initiatives.back', { title: initiative.title })}
        />
      </p>
    </Shell>
  )
}
