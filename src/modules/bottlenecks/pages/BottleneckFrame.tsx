import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { pathOf, type Bottleneck } from '../bottleneck.ts'
import { messages } from '../messages/messages.ts'

interface BottleneckFrameProps {
  view: View
  bottleneck: Pick<Bottleneck, 'title' | 'slug'>
  title: string
}

/** A page about one bottleneck that does one thing, with the way back. */
export function BottleneckFrame(props: PropsWithChildren<BottleneckFrameProps>): JSX.Element {
  const { view, bottleneck, title, children } = props
  const path = pathOf(bottleneck)
  return (
    <Shell view={view} title={title} trail={[{ text: bottleneck.title, path }]} noindex>
      <Heading level={1} text={title} />
      {children}
      <p>
        <Link
          href={view.href(path)}
          text={wordsOf(messages, view.lang)('bottlenecks.back', { title: bottleneck.title })}
        />
      </p>
    </Shell>
  )
}
