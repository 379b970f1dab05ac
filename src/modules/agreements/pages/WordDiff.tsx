import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Hidden, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { Piece } from '../word-diff.ts'

/** What changed in a text, word by word: underlined, struck through, and said to who does not see that. */
export function WordDiff({ view, pieces }: { view: View; pieces: readonly Piece[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <Paragraph>
      {pieces.map(({ kind, text }) => {
        if (kind === 'same') return <span safe>{text}</span>
        if (kind === 'added') {
          return (
            <ins>
              <Hidden text={` ${t('agreements.ins_start')} `} />
              <span safe>{text}</span>
              <Hidden text={` ${t('agreements.ins_end')} `} />
            </ins>
          )
        }
        return (
          <del>
            <Hidden text={` ${t('agreements.del_start')} `} />
            <span safe>{text}</span>
            <Hidden text={` ${t('agreements.del_end')} `} />
          </del>
        )
      })}
    </Paragraph>
  )
}
