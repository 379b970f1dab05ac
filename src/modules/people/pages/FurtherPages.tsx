import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Pagination } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'

interface FurtherPagesProps {
  view: View
  /** Where the list begins; may have a query. */
  path: string
  /** Whether this is not the first page. */
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

/** Below a list that is read page by page: back to the beginning, and on from the last one shown. */
export function FurtherPages({ view, path, isFurther, next }: FurtherPagesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const [start, query] = view.href(path).split('?')
  const params = new URLSearchParams(query)
  if (next !== undefined) params.set('na', next)
  return (
    <Pagination
      label={t('people.list_pages')}
      previous={isFurther ? { href: view.href(path), text: t('people.list_first') } : undefined}
      next={
        next === undefined
          ? undefined
          : { href: `${start}?${params.toString()}`, text: t('people.list_more') }
      }
    />
  )
}
