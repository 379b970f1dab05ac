import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Paragraph } from '../../../ui/index.ts'
import type { BlameHint } from '../blame.ts'
import { messages } from '../messages/messages.ts'

/** Where a text may sound like blame, and how to say it otherwise. */
export function BlameNote({ view, hints }: { view: View; hints: readonly BlameHint[] }): JSX.Element {
  if (hints.length === 0) return ''
  const t = wordsOf(messages, view.lang)
  return (
    <Alert kind="info" title={t('coalitions.blame_title')} text={t('coalitions.blame_text')}>
      {hints.map(({ words, kind }) => (
        <Paragraph text={`${t('coalitions.blame_words', { words })} ${t(`coalitions.blame.${kind}`)}`} />
      ))}
    </Alert>
  )
}
