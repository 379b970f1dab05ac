import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Link } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

interface ReportLinkProps {
  view: View
  /** As in activities; every kind that the house knows can be reported. */
  kind: string
  id: string
  /** What it is, for who does not see what stands around the link. */
  context: string
}

/** The way to report something that has no page of its own, or no later modules beside it. */
export function ReportLink({ view, kind, id, context }: ReportLinkProps): JSX.Element {
  return (
    <Link
      href={view.href(`/melden/${kind}/${id}`)}
      text={wordsOf(messages, view.lang)('site.report')}
      context={context}
      rel="nofollow"
    />
  )
}
