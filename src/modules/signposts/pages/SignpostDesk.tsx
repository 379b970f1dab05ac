import type { PropsWithChildren } from '@kitajs/html'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Details,
  DropZone,
  Form,
  Heading,
  Paragraph,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import type { Gathered } from '../board.ts'
import { numbered } from '../choose-shown.ts'
import { messages } from '../messages/messages.ts'
import { longestExplanation, longestTitle } from '../signpost.ts'
import { deskForm } from './desk-form.ts'
import { deskPath, type Desk } from './desk.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { OfferForm } from './OfferForm.tsx'

interface PartProps {
  view: View
  desk: Desk
  one: Gathered
}

/** A signpost at the desk, with its quotes and promises as children. */
export function SignpostDesk({ view, desk, one, children }: PropsWithChildren<PartProps>): JSX.Element {
  const { signpost } = one
  const { id, title } = signpost
  return (
    <DropZone to={id} head={<Heading level={3} text={numbered(signpost)} />}>
      {signpost.explanation === '' ? '' : <Paragraph text={signpost.explanation} />}
      <MoveButtons view={view} desk={desk} kind="signpost" thing={{ id, words: title }} />
      {children}
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

function Shape({ view, desk, one }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = deskPath(desk.board.table)
  const { id, title, explanation } = one.signpost
  const { isWrong, errors, field } = deskForm(view, desk, {
    ...{ deed: 'naam', of: id },
    first: { title, explanation },
  })
  return (
    <Details summary={t('signposts.shape')} open={isWrong}>
      <Form
        action={view.href(`${path}/naam`)}
        hidden={{ id }}
        errors={errors}
        label={t('signposts.rename_of', { title })}
      >
        <TextField {...field('title')} label={t('signposts.title')} maxlength={longestTitle} required />
        <TextArea
          {...field('explanation')}
          label={t('signposts.explanation')}
          optional={t('signposts.optional')}
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
