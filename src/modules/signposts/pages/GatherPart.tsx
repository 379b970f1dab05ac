import { typedList } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Details,
  DropZone,
  Form,
  FormActions,
  Gather,
  Heading,
  Paragraph,
} from '../../../ui/index.ts'
import { Quotation, Quotations, Row, Select, Stack, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { longestTitle } from '../signpost.ts'
import type { Quote } from '../quote.ts'
import { byOf } from './by.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, type Desk } from './desk.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { SignpostDesk } from './SignpostDesk.tsx'

interface PartProps {
  view: View
  desk: Desk
}

const formId = 'gather'

/** Quotes are put together: by dragging, or with ticks and one button. */
export function GatherPart({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { board } = desk
  const loose = board.quotes.filter(({ signpost }) => signpost === null).toReversed()
  return (
    <Stack>
      <Heading level={2} text={t('signposts.gather')} />
      <Paragraph text={t('signposts.gather_how')} />
      <Gather action={view.href(`${deskPath(board.table)}/bij`)}>
        <DropZone to="none" head={<Heading level={3} text={t('signposts.loose', { count: loose.length })} />}>
          <DeskQuotes view={view} desk={desk} quotes={loose} />
        </DropZone>
        <Stack>
          <div class="kp-gather__form">
            <GatherForm view={view} desk={desk} />
          </div>
          {board.signposts.map(one => (
            <SignpostDesk view={view} desk={desk} one={one}>
              <DeskQuotes view={view} desk={desk} quotes={one.quotes} />
            </SignpostDesk>
          ))}
        </Stack>
      </Gather>
    </Stack>
  )
}

function GatherForm({ view, desk }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table, signposts } = desk.board
  const { errors, field } = deskForm(view, desk, { deed: 'bij' })
  return (
    <Form
      id={formId}
      action={view.href(`${deskPath(table)}/bij`)}
      errors={errors}
      label={t('signposts.gather')}
    >
      <Select
        {...field('to')}
        label={t('signposts.gather_to')}
        options={[
          { value: 'new', text: t('signposts.gather_new') },
          ...signposts.map(({ signpost }) => ({ value: signpost.id, text: signpost.title })),
          { value: 'none', text: t('signposts.gather_none') },
        ]}
      />
      <TextField
        {...field('title')}
        label={t('signposts.gather_title')}
        maxlength={longestTitle}
        autocomplete="off"
      />
      <FormActions>
        <Button text={t('signposts.gather_button')} />
      </FormActions>
    </Form>
  )
}

function DeskQuotes({ view, desk, quotes }: PartProps & { quotes: readonly Quote[] }): JSX.Element {
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
      tick={{ form: formId, value: id, label: t('signposts.tick', { words: body }), isTicked }}
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
