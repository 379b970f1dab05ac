import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  PaperCard,
  PaperCards,
  PaperRows,
  Paragraph,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { tablePath, type Table } from '../../tables/index.ts'
import { mostPrinted, mostVotes, pathOfToken, readableMark, type Card } from '../card.ts'
import { hands } from '../hand.ts'
import { messages } from '../messages/messages.ts'
import { deskPath } from './desk.ts'

interface PrintedCard extends Card {
  readonly token: string
}

interface CardSheetPageProps {
  view: View
  table: Table
  counts: Readonly<Record<'uitspraken' | 'stemmen', number>>
  cards: readonly PrintedCard[]
}

/** Cards to print before the table; each is another one, so that every print can be used. */
export function CardSheetPage({ view, table, counts, cards }: CardSheetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const trail = [{ text: table.title, path: tablePath(table) }]
  return (
    <PrivatePage view={view} title={t('signposts.cards')} lead={t('signposts.cards_lead')} trail={trail}>
      <Stack>
        <Paragraph text={t('signposts.cards_how')} />
        <Form method="get" action={view.href(`${deskPath(table)}/kaarten`)} label={t('signposts.cards')}>
          {(['uitspraken', 'stemmen'] as const).map(name => (
            <TextField
              {...{ name, label: t(`signposts.count_${name}`), value: String(counts[name]) }}
              {...{ type: 'number', min: '0', max: String(mostPrinted), short: true }}
            />
          ))}
          <FormActions>
            <Button kind="secondary" text={t('signposts.make_cards')} />
          </FormActions>
        </Form>
      </Stack>
      <PaperCards>
        {cards.map(card =>
          card.kind === 'quote' ? (
            <QuoteCard view={view} table={table} card={card} />
          ) : (
            <VoteCard view={view} table={table} card={card} />
          ),
        )}
      </PaperCards>
    </PrivatePage>
  )
}

interface CardProps {
  view: View
  table: Table
  card: PrintedCard
}

function QuoteCard({ view, table, card }: CardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const said = table.script.steps.filter(({ kind }) => kind === 'now' || kind === 'future')
  const boxes = said.map(({ title }) => `☐ ${title}`).join('  ')
  return (
    <PaperCard
      {...shared({ view, table, card })}
      title={t('signposts.quote_card')}
      note={t('signposts.card')}
      ask={[t('signposts.quote_card_do'), boxes]}
      lines={4}
      foot={t('signposts.card_name')}
    />
  )
}

function VoteCard({ view, table, card }: CardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PaperCard
      {...shared({ view, table, card })}
      title={t('signposts.vote_card')}
      note={`${t('signposts.vote_card_do')} ${t('signposts.card')}`}
      foot={t('signposts.vote_card_name')}
    >
      <PaperRows
        label={t('signposts.vote_card')}
        rowHead={t('signposts.number')}
        heads={hands.map(hand => t(`signposts.hand_${hand}`))}
        rows={Array.from({ length: mostVotes }, (_row, at) => String(at + 1))}
      />
    </PaperCard>
  )
}

function shared({ view, table, card }: CardProps) {
  const t = wordsOf(messages, view.lang)
  const mark = readableMark(card.mark)
  const qr = { text: view.origin + pathOfToken(card.token), label: t('signposts.card_qr', { mark }) }
  return { of: table.title, qr, mark }
}
