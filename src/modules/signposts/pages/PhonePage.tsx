import type { PropsWithChildren } from '@kitajs/html'
import { typed, type Form as TypedForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Dock,
  Form,
  Heading,
  Link,
  LivePart,
  LiveTable,
  Paragraph,
  Row,
  TextArea,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors, Shell } from '../../site/index.ts'
import type { Board } from '../board.ts'
import { messages } from '../messages/messages.ts'
import { longestQuote } from '../quote.ts'
import { pathOfCode } from '../sitting.ts'
import { NamedBox, OwnPart, type Own } from './OwnPart.tsx'
import { SharedPart } from './SharedPart.tsx'

interface PhonePageProps {
  view: View
  board: Board
  own: Own
  form: TypedForm
  /** Of the quote that is typed now. */
  quoteId: string
}

/** Somebody's phone at the table. */
export function PhonePage({ view, board, own, form, quoteId }: PhonePageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, sitting } = board
  const path = pathOfCode(sitting.code)
  return (
    <Shell view={view} title={t('signposts.phone_title', { title: table.title })} noindex>
      <LiveTable
        src={view.href(`${path}/nu`)}
        own={view.href(`${path}/mijn`)}
        live={`/live/${table.id}`}
        name={`${sitting.code}-${own.seat.id}`}
        waiting={t('signposts.waiting')}
        refused={t('signposts.refused')}
      >
        <Heading level={1} look={3} text={table.title} />
        <WithoutScripts>
          <Paragraph text={t('signposts.no_script')} />
          <Link href={view.href(`${path}/lezen`)} text={t('signposts.read_along')} />
        </WithoutScripts>
        <LivePart name="own">
          <OwnPart view={view} own={own} />
        </LivePart>
        <LivePart name="shared">
          <SharedPart view={view} board={board} raised={own.raised} />
        </LivePart>
        <Dock>
          <Form
            action={view.href(`${path}/zeg`)}
            hidden={{ id: quoteId }}
            errors={formErrors(view, form, messages)}
            send="again"
            draft={{
              key: `aan-${sitting.code}`,
              restored: t('signposts.draft_back'),
              discard: t('signposts.draft_away'),
            }}
            label={t('signposts.say_form')}
          >
            <TextArea
              name="body"
              label={t('signposts.say')}
              value={typed(form, 'body')}
              error={fieldErrors(view, form, messages)['body']}
              rows={2}
              maxlength={longestQuote}
              required
            />
            <Row>
              {own.seat.name === '' ? '' : <NamedBox view={view} seat={own.seat} id="named" isOn />}
              <Button text={t('signposts.say_button')} />
            </Row>
          </Form>
        </Dock>
      </LiveTable>
    </Shell>
  )
}

function WithoutScripts({ children }: PropsWithChildren): JSX.Element {
  return <noscript>{children}</noscript>
}

/** The same to read, without scripts: the browser asks for it again by itself, and nothing is typed here. */
export function ReadPage({ view, board }: { view: View; board: Board }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOfCode(board.sitting.code)
  return (
    <Shell view={view} title={t('signposts.read_title', { title: board.table.title })} noindex>
      <Heading level={1} text={board.table.title} />
      <Paragraph text={t('signposts.reads_itself')} />
      <Link href={view.href(path)} text={t('signposts.say_something')} />
      <SharedPart view={view} board={board} />
    </Shell>
  )
}
