import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { EmptyState, Heading, LinkButton, Pagination } from '../../../ui/index.ts'

/** Keys of the sentences that a module says of such a list. */
export type PagedListWord =
  'list' | `${'none' | 'empty'}_${'title' | 'text'}` | 'whole_list' | 'begin' | 'page_nav' | 'first' | 'next'

interface PagedListProps {
  view: View
  list: {
    readonly items: readonly unknown[]
    /** Whether a choice was made that may have left nothing. */
    readonly isFiltered: boolean
    readonly isFirst: boolean
    readonly nextPath: string | null
    /** Path of the first page, with the choices that were made. */
    readonly pathWith: (other: Readonly<Record<string, never>>) => string
  }
  /** Where the list stands without a choice, and where one adds to it. */
  paths: { whole: string; begin: string }
  /** What it is called and says, in the words of the module. */
  says: (word: PagedListWord) => string
}

/** A list that is read page by page, its cards as children; or what one can do when it is empty. */
export function PagedList(props: PropsWithChildren<PagedListProps>): JSX.Element {
  const { view, list, says, children } = props
  const { items, isFirst, nextPath, pathWith } = list
  if (items.length === 0) return <Nothing {...props} />
  return (
    <>
      <Heading level={2} text={says('list')} />
      {children}
      <Pagination
        label={says('page_nav')}
        previous={isFirst ? undefined : { href: view.href(pathWith({})), text: says('first') }}
        next={nextPath === null ? undefined : { href: view.href(nextPath), text: says('next') }}
      />
    </>
  )
}

function Nothing({ view, list, paths, says }: PagedListProps): JSX.Element {
  const [which, path, button] = list.isFiltered
    ? (['none', paths.whole, 'whole_list'] as const)
    : (['empty', paths.begin, 'begin'] as const)
  return (
    <EmptyState title={says(`${which}_title`)} text={says(`${which}_text`)}>
      <LinkButton href={view.href(path)} text={says(button)} />
    </EmptyState>
  )
}
