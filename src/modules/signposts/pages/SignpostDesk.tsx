import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Details,
  DropZone,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import type { Gathered } from '../board.ts'
import { numbered } from '../choose-shown.ts'
import { messages } from '../messages/messages.ts'
import { longestExplanation, longestTitle } from '../signpost.ts'
import { deskPath, type Desk } from './desk.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { seatOptions } from './HearForm.tsx'
import { PromiseList } from './PromiseList.tsx'

interface PartProps {
  view: View
  desk: Desk
  one: Gathered
}

/** A signpost at the desk, with its quotes as children. */
export function SignpostDesk({ view, desk, one, children }: PropsWithChildren<PartProps>): JSX.Element {
  const { signpost, promises } = one
  const { id, title } = signpost
  return (
    <DropZone to={id} head={<Heading level={3} text={numbered(signpost)} />}>
      {signpost.explanation === '' ? '' : <Paragraph text={signpost.explanation} />}
      <MoveButtons view={view} desk={desk} kind="signpost" thing={{ id, words: title }} />
      {children}
      <PromiseList view={view} promises={promises} />
      <Waiting view={view} desk={desk} one={one} />
      <OfferForm view={view} desk={desk} one={one} />
      <Shape view={view} desk={desk} one={one} />
    </DropZone>
  )
}

function Waiting({ view, desk, one }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const names = new Map(desk.seats.map(({ id, name }) => [id, name]))
  return (
    <>
      {desk.board.offers
        .filter(({ signpost }) => signpost === one.signpost.id)
        .map(({ seat, what }) => (
          <Paragraph kind="small" text={t('signposts.offer_waits', { name: names.get(seat) ?? '', what })} />
        ))}
    </>
  )
}

function OfferForm({ view, desk, one }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, title } = one.signpost
  return (
    <Details summary={t('signposts.ask_promise')}>
      <Form
        action={view.href(`${deskPath(desk.board.table)}/vraag`)}
        hidden={{ signpost: id }}
        label={t('signposts.ask_promise_for', { title })}
      >
        <Select
          name="seat"
          id={`seat-${id}`}
          label={t('signposts.who')}
          options={seatOptions(view, desk.seats)}
          empty={t('signposts.choose_who')}
        />
        <TextField name="what" id={`what-${id}`} label={t('signposts.what')} maxlength={200} required />
        <TextField name="dueDay" id={`day-${id}`} type="date" label={t('signposts.when')} short required />
        <FormActions>
          <Button text={t('signposts.ask_button')} context={title} />
        </FormActions>
      </Form>
    </Details>
  )
}

function Shape({ view, desk, one }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = deskPath(desk.board.table)
  const { id, title, explanation } = one.signpost
  return (
    <Details summary={t('signposts.shape')}>
      <Form action={view.href(`${path}/naam`)} hidden={{ id }} label={t('signposts.rename_of', { title })}>
        <TextField
          name="title"
          id={`title-${id}`}
          label={t('signposts.title')}
          value={title}
          maxlength={longestTitle}
          required
        />
        <TextArea
          name="explanation"
          id={`explanation-${id}`}
          label={t('signposts.explanation')}
          optional={t('signposts.optional')}
          value={explanation}
          rows={2}
          maxlength={longestExplanation}
        />
        <Button kind="secondary" text={t('signposts.rename')} context={title} />
      </Form>
      <Form action={view.href(`${path}/uiteen`)} hidden={{ id }}>
        <Button kind="subtle" text={t('signposts.take_apart')} context={title} />
      </Form>
    </Details>
  )
}
