import type { View } from '../../../platform/http/view.ts'
import { Button, Form, Link, Paragraph, Row } from '../../../ui/index.ts'
import type { Beside } from '../beside-things.ts'

interface BesideThingProps {
  view: View
  beside: Beside
  /** Of the thing, or of what stands on its page. */
  id: string
}

/** What a later module says about one thing. */
export function NoteBeside({ beside, id }: Pick<BesideThingProps, 'beside' | 'id'>): JSX.Element {
  const note = beside.notes.get(id)
  return note === undefined ? '' : <Paragraph kind="small" text={note} />
}

/** What later modules offer to do with the thing of this page. */
export function LinksBeside({ view, beside }: Pick<BesideThingProps, 'view' | 'beside'>): JSX.Element {
  const { links, buttons = [] } = beside
  if (links.length + buttons.length === 0) return ''
  return (
    <Row>
      {buttons.map(({ text, path, sends }) => (
        <Form action={view.href(path)} hidden={sends}>
          <Button kind="secondary" text={text} />
        </Form>
      ))}
      {links.map(({ text, path }) => (
        <Link href={view.href(path)} text={text} rel="nofollow" />
      ))}
    </Row>
  )
}
