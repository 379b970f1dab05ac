import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, Row } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { deskPath, type Desk } from './desk.ts'

interface MoveProps {
  view: View
  desk: Desk
  kind: 'quote' | 'signpost'
  thing: { readonly id: string; readonly words: string }
}

/** The order, by keyboard too. */
export function MoveButtons({ view, desk, kind, thing }: MoveProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const context = thing.words.slice(0, 60)
  return (
    <Form action={view.href(`${deskPath(desk.board.table)}/volgorde`)} hidden={{ kind, id: thing.id }}>
      <Row>
        <Button kind="subtle" name="direction" value="up" text={t('signposts.up')} context={context} />
        <Button kind="subtle" name="direction" value="down" text={t('signposts.down')} context={context} />
      </Row>
    </Form>
  )
}
