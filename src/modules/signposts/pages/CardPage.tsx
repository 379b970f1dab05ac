import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { LinkButton, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { readableMark, type Card } from '../card.ts'
import { messages } from '../messages/messages.ts'

/** For who scans a card and does not take notes. */
export function CardPage({ view, card }: { view: View; card: Card }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage view={view} title={t('signposts.card_title', { mark: readableMark(card.mark) })}>
      <Paragraph kind="lead" text={t('signposts.card_for_notes')} />
      <Paragraph text={t('signposts.card_or_phone')} />
      <LinkButton href={view.href('/aan')} text={t('signposts.code_title')} />
    </PrivatePage>
  )
}
