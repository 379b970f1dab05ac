import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import type { Place } from '../../places/index.ts'
import { Shell } from '../../site/index.ts'
import { FurtherPages } from './FurtherPages.tsx'

/** A part of what there is in a place. */
export interface PlaceList {
  view: View
  place: Place
  trail: readonly { text: string; path: string }[]
  /** Whether this is not the first page. */
  isFurther: boolean
  /** Id of the last one shown, when there are more. */
  next: string | undefined
}

interface PlaceListTexts {
  /** Page of the place: `/mensen`. */
  page: string
  /** What the list is filtered by, as the further pages take it along: `?kracht=cooking`. */
  query?: string
  heading: string
  lead: string
}

/** A page with a list of what there is in a place; the children are the list. */
export function PlaceListPage(
  props: PropsWithChildren<{ list: PlaceList; texts: PlaceListTexts }>,
): JSX.Element {
  const { list, texts, children } = props
  const { view, place, trail, isFurther, next } = list
  return (
    <Shell view={view} title={texts.heading} trail={trail} live={place.code}>
      <Heading level={1} text={texts.heading} />
      <Paragraph kind="lead" text={texts.lead} />
      {children}
      <FurtherPages
        view={view}
        path={`/${place.path}${texts.page}${texts.query ?? ''}`}
        isFurther={isFurther}
        next={next}
      />
    </Shell>
  )
}
