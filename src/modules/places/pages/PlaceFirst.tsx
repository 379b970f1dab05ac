import type { View } from '../../../platform/http/view.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { Shell } from '../../site/index.ts'
import { PlaceSearch } from './PlaceSearch.tsx'

/** Asks for the place before anything else. */
export function PlaceFirst({ view, title, text }: { view: View; title: string; text: string }): JSX.Element {
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={text} />
      <PlaceSearch view={view} />
    </Shell>
  )
}
