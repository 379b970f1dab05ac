import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { coalitionPath, type Coalition } from '../../coalitions/index.ts'
import { Shell } from '../../site/index.ts'
import { pathOf, type Agreement } from '../agreement.ts'
import { messages } from '../messages/messages.ts'

interface AgreementFrameProps {
  view: View
  coalition: Coalition
  /** Left out on the page of the agreement itself, and while it is begun. */
  agreement?: Agreement | undefined
  title: string
  lead?: string | undefined
  live?: string | undefined
  noindex?: boolean
}

/** The frame of the pages around one agreement. */
export function AgreementFrame(props: PropsWithChildren<AgreementFrameProps>): JSX.Element {
  const { view, coalition, agreement, title, lead, live, noindex = true, children } = props
  const t = wordsOf(messages, view.lang)
  const trail = [
    { text: coalition.name, path: coalitionPath(coalition) },
    ...(agreement ? [{ text: agreement.title || t('agreements.title'), path: pathOf(agreement) }] : []),
  ]
  return (
    <Shell view={view} title={title} trail={trail} live={live} noindex={noindex}>
      <Heading level={1} text={title} />
      {lead === undefined ? '' : <Paragraph kind="lead" text={lead} />}
      {children}
    </Shell>
  )
}
