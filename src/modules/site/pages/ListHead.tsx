import type { View } from '../../../platform/http/view.ts'
import { Heading, Link, LinkButton, Paragraph, Row } from '../../../ui/index.ts'

interface Way {
  readonly path: string
  readonly text: string
}

/** Above a list: what it holds, the way to begin one, and how to follow it. */
export function ListHead(props: {
  view: View
  title: string
  lead: string
  begin: Way
  feed: Way
}): JSX.Element {
  const { view, title, lead, begin, feed } = props
  return (
    <>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={lead} />
      <Row>
        <LinkButton href={view.href(begin.path)} text={begin.text} />
        <Link href={view.href(feed.path)} text={feed.text} />
      </Row>
    </>
  )
}
