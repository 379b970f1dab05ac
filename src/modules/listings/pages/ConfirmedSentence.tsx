import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Paragraph } from '../../../ui/index.ts'
import type { ConfirmedShare } from '../confirmed-share.ts'
import { messages } from '../messages/messages.ts'

/** "142 van 180 vermeldingen bevestigd in het afgelopen jaar"; nothing where there is no listing. */
export function ConfirmedSentence({ view, share }: { view: View; share: ConfirmedShare }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { total, confirmed, months } = share
  if (total === 0) return ''
  const when =
    months === null
      ? t('listings.within_span')
      : months === 12
        ? t('listings.within_year')
        : t('listings.within_months', { count: months })
  return <Paragraph kind="small" text={t('listings.share', { count: total, confirmed, when })} />
}
