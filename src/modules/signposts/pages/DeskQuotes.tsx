import { typedList } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Details, Form, Paragraph, Quotation, Quotations, Row, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Quote } from '../quote.ts'
import { byOf } from './by.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, gatherFormId, type Desk } from './desk.ts'
import { MoveButtons } from './MoveButtons.tsx'

interface PartProps {
  view: View
  desk: Desk
}

/** Quotes at the desk, each with what can be done with it. */
export function DeskQuotes({ view, desk, quotes }: PartProps & { quotes: readonly Quote[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (quotes.length === 0) return <Paragraph kind="small" text={t('signposts.no_quotes')} />
  return (
    <Quotations
      label={t('signposts.quotes')}
      items={quotes.map(quote => (
        <DeskQuote view={view} desk={desk} quote={quote} />
      ))}
    />
  )
}

function DeskQuote({ view, desk, quote }: PartProps & { quote: Quote }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, body, state } = quote
  const isTicked = typedList(deskForm(view, desk, { deed: 'bij' }).form, 'quote').includes(id)
  const speaker = desk.seats.find(seat => seat.id === quote.speaker)?.name ?? ''
  // Who leads the table typed the name of whom it was heard from; nobody else sees it before the speaker agrees.
  const by =
    state === 'heard' ? [speaker, byOf(view.lang, quote)].filter(Boolean).join(', ') : byOf(view.lang, quote)
  return (
    <Quotation
      text={body}
      by={by}
      drag={id}
      tick={{ form: gatherFormId, value: id, label: t('signposts.tick', { words: body }), isTicked }}
    >
      <Row>
        <MoveButtons view={view} desk={desk} kind="quote" thing={{ id, words: body }} />
        {desk.isHost ? <TakeAway view={view} desk={desk} quote={quote} /> : ''}
      </Row>
    </Quotation>
  )
}

function TakeAway({ view, desk, quote }: PartProps & { quote: Quote }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id } = quote
  const { isWrong, errors, field } = deskForm(view, desk, { deed: 'weg', of: id })
  return (
    <Details summary={t('signposts.take_away')} open={isWrong}>
      <Form action={view.href(`${deskPath(desk.board.table)}/weg`)} hidden={{ id }} errors={errors}>
        <TextField {...field('reason')} label={t('signposts.reason')} maxlength={500} required />
        <Button kind="danger" text={t('signposts.take_away')} context={quote.body.slice(0, 60)} />
      </Form>
    </Details>
  )
}
