import type { View } from '../../../platform/http/view.ts'
import { typed, type Form } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Checkbox,
  Columns,
  Heading,
  Paragraph,
  Picture,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { fieldsOf } from '../../site/index.ts'
import { readableMark } from '../card.ts'
import { numbered } from '../choose-shown.ts'
import { fieldFor } from '../cards-in-form.ts'
import { hands } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCard, ShownCards } from '../show-cards.ts'
import { deskPath } from './desk.ts'

interface CardFieldsProps {
  view: View
  shown: ShownCards
  form: Form
  card: ShownCard
}

/** One card: its picture, and beside it what is typed over. */
export function CardFields(props: CardFieldsProps): JSX.Element {
  const { view, form, card } = props
  const t = wordsOf(messages, view.lang)
  const mark = readableMark(card.mark)
  const empty = fieldFor(card, 'empty')
  return (
    <Stack gap="sm" label={t('signposts.card_title', { mark })}>
      <Heading level={3} text={t('signposts.card_title', { mark })} />
      <input type="hidden" name="card" value={card.token} />
      <Columns>
        <CardPicture {...props} />
        <Stack gap="sm">
          {card.kind === 'quote' ? <QuoteFields {...props} /> : <VoteFields {...props} />}
          <Checkbox
            {...fieldsOf(view, form, messages)(empty)}
            value="ja"
            label={t('signposts.card_empty')}
            checked={typed(form, empty) !== ''}
          />
        </Stack>
      </Columns>
    </Stack>
  )
}

function CardPicture({ view, shown, card }: CardFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (!card.hasPicture) return <Paragraph text={t('signposts.card_no_picture')} />
  const alt = t('signposts.card_picture', { mark: readableMark(card.mark) })
  return <Picture src={`${deskPath(shown.table)}/kaarten/${card.mark}`} alt={alt} />
}

function QuoteFields({ view, shown, form, card }: CardFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  const steps = new Map(shown.table.script.steps.map(({ kind, title }) => [kind, title]))
  const step = field(fieldFor(card, 'step'))
  return (
    <>
      <TextArea {...field(fieldFor(card, 'body'))} label={t('signposts.hear_words')} rows={2} />
      <NameField view={view} form={form} card={card} />
      <Select
        {...step}
        value={step.value || 'now'}
        label={t('signposts.card_step')}
        options={[...steps].map(([value, text]) => ({ value, text }))}
      />
    </>
  )
}

function VoteFields({ view, shown, form, card }: CardFieldsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const field = fieldsOf(view, form, messages)
  if (shown.signposts.length === 0) return <Paragraph text={t('signposts.no_votes_yet')} />
  return (
    <>
      <NameField view={view} form={form} card={card} />
      {shown.signposts.map(signpost => (
        <Select
          {...field(fieldFor(card, `vote-${signpost.number}`))}
          label={numbered(signpost)}
          empty={t('signposts.no_tick')}
          options={hands.map(hand => ({ value: hand, text: t(`signposts.hand_${hand}`) }))}
        />
      ))}
    </>
  )
}

/** Whose card it is: who is there under that name already, counts once. */
function NameField({ view, form, card }: Omit<CardFieldsProps, 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <TextField
      {...fieldsOf(view, form, messages)(fieldFor(card, 'name'))}
      label={t('signposts.card_name_field')}
      optional={t('signposts.optional')}
      autocomplete="off"
    />
  )
}
