import type { View } from '../../../platform/http/view.ts'
import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Checkbox,
  Details,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Select,
  Stack,
} from '../../../ui/index.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import type { Hand } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import type { Offer } from '../queries/offers.ts'
import { longestQuote, type Quote } from '../quote.ts'
import type { Signpost } from '../signpost.ts'
import { longestName, pathOfCode, type Seat } from '../sitting.ts'

/** What is for one seat only. */
export interface Own {
  readonly code: string
  readonly seat: Seat
  readonly raised: ReadonlyMap<string, Hand>
  /** What this seat said, and what was typed for it. */
  readonly quotes: readonly Quote[]
  readonly offers: readonly Offer[]
  readonly signposts: readonly Signpost[]
  /** Id of the promise that may be made here. */
  readonly freshId: string
}

export function OwnPart({ view, own }: { view: View; own: Own }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const heard = own.quotes.filter(({ state }) => state === 'heard')
  const said = own.quotes.filter(({ state }) => state === 'said').toReversed()
  const raised = [...own.raised].map(([on, hand]) => `${on}:${hand}`).join(' ')
  return (
    <div class="kp-stack">
      <data value={raised} data-hands></data>
      {heard.map(quote => (
        <HeardForm view={view} own={own} quote={quote} />
      ))}
      {own.offers.map(offer => (
        <OfferPart view={view} own={own} offer={offer} />
      ))}
      {own.signposts.length === 0 ? '' : <PromiseFormPart view={view} own={own} />}
      {said.length === 0 ? (
        ''
      ) : (
        <Details summary={t('signposts.my_quotes', { count: said.length })}>
          {said.map(quote => (
            <WordsForm view={view} own={own} quote={quote} button={t('signposts.save_words')} />
          ))}
        </Details>
      )}
    </div>
  )
}

interface QuoteProps {
  view: View
  own: Own
  quote: Quote
}

function HeardForm({ view, own, quote }: QuoteProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm" label={t('signposts.did_you_say')}>
      <Heading level={2} text={t('signposts.did_you_say')} />
      <WordsForm view={view} own={own} quote={quote} button={t('signposts.so_i_said')} />
    </Stack>
  )
}

function WordsForm({ view, own, quote, button }: QuoteProps & { button: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOfCode(own.code)
  const { id, version } = quote
  return (
    <Stack gap="sm">
      <Form action={view.href(`${path}/woorden`)} hidden={{ id, version: String(version) }} send="once">
        <TextArea
          name="body"
          id={`body-${id}`}
          label={t('signposts.your_words')}
          value={quote.body}
          rows={2}
          maxlength={longestQuote}
          required
        />
        {own.seat.name === '' ? (
          ''
        ) : (
          <NamedBox view={view} seat={own.seat} id={`named-${id}`} isOn={quote.isNamed} />
        )}
        <FormActions>
          <Button text={button} />
        </FormActions>
      </Form>
      <Form action={view.href(`${path}/terug`)} hidden={{ id }} send="once">
        <Button
          kind="subtle"
          text={t(quote.state === 'heard' ? 'signposts.not_mine' : 'signposts.take_back')}
          context={quote.body.slice(0, 40)}
        />
      </Form>
    </Stack>
  )
}

export function NamedBox({
  view,
  seat,
  id,
  isOn,
}: {
  view: View
  seat: Seat
  id: string
  isOn: boolean
}): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Checkbox
      name="named"
      id={id}
      value="ja"
      checked={isOn}
      label={t('signposts.with_name', { name: seat.name })}
    />
  )
}

function OfferPart({ view, own, offer }: { view: View; own: Own; offer: Offer }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const day = formatDay(view.lang, new Date(`${offer.dueDay}T12:00:00Z`))
  return (
    <Stack gap="sm" label={t('signposts.will_you')}>
      <Heading level={2} text={t('signposts.will_you')} />
      <Paragraph text={t('signposts.offer', { what: offer.what, day, signpost: offer.title })} />
      <Form action={view.href(`${pathOfCode(own.code)}/antwoord`)} hidden={{ id: offer.id }} send="once">
        <WhoFields view={view} seat={own.seat} id={offer.id} />
        <FormActions>
          <Button name="answer" value="yes" text={t('signposts.yes_i_will')} />
          <Button name="answer" value="no" kind="secondary" text={t('signposts.no')} />
        </FormActions>
      </Form>
    </Stack>
  )
}

function PromiseFormPart({ view, own }: { view: View; own: Own }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Details summary={t('signposts.i_promise')}>
      <Form action={view.href(`${pathOfCode(own.code)}/toezegging`)} hidden={{ id: own.freshId }} send="once">
        <Select
          name="signpost"
          label={t('signposts.for_signpost')}
          options={own.signposts.map(({ id, title }) => ({ value: id, text: title }))}
        />
        <TextField name="what" label={t('signposts.what')} maxlength={200} required />
        <TextField name="dueDay" type="date" label={t('signposts.when')} short required />
        <WhoFields view={view} seat={own.seat} id={own.freshId} />
        <FormActions>
          <Button text={t('signposts.promise_button')} />
        </FormActions>
      </Form>
    </Details>
  )
}

/** Who it is, and where to mail: asked of who is not known by an account. */
function WhoFields({ view, seat, id }: { view: View; seat: Seat; id: string }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (seat.person !== null) return <></>
  return (
    <>
      <TextField
        name="name"
        id={`name-${id}`}
        label={t('signposts.promise_name')}
        hint={t('signposts.promise_name_hint')}
        value={seat.name}
        maxlength={longestName}
        autocomplete="name"
        required
      />
      <TextField
        name="email"
        id={`email-${id}`}
        type="email"
        label={t('signposts.promise_email')}
        hint={t('signposts.promise_email_hint')}
        optional={t('signposts.optional')}
        maxlength={254}
        autocomplete="email"
      />
    </>
  )
}
