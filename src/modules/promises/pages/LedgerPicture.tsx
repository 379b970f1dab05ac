import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Table } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { LedgerCounts } from '../queries/ledger.ts'

/** Lengths of the bars in units of the drawing. */
const widest = 90
const height = 16

/** A bar for each thing that can become of a promise, beside its number. */
export function LedgerPicture({ view, counts }: { view: View; counts: LedgerCounts }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const shown = ['open', 'changed', 'kept', 'broken'] as const
  const most = Math.max(1, ...shown.map(state => counts[state]))
  return (
    <Table
      caption={t('promises.picture_caption')}
      captionHidden
      narrow="scroll"
      columns={[
        { header: t('promises.col_state') },
        { header: t('promises.col_count'), numeric: true },
        { header: t('promises.col_bar') },
      ]}
      rows={shown.map(state => [
        t(`promises.filter_${state}`),
        formatNumber(view.lang, counts[state]),
        { content: <Bar part={counts[state] / most} /> },
      ])}
    />
  )
}

/** The number beside it says the same. */
function Bar({ part }: { part: number }): JSX.Element {
  return (
    <svg
      width={widest}
      height={height}
      viewBox={`0 0 ${widest} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={widest} height={height} fill="currentColor" fill-opacity="0.12" />
      <rect width={Math.round(part * widest)} height={height} fill="currentColor" fill-opacity="0.75" />
    </svg>
  )
}
