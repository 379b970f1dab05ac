import type { View } from '../../../platform/http/view.ts'
import { formatNumber, wordsOf } from '../../../platform/i18n/words.ts'
import { Link, Paragraph, ProgressBar } from '../../../ui/index.ts'
import { pathOf } from '../import.ts'
import type { ImportSummary } from '../import-summary.ts'
import { messages } from '../messages/messages.ts'
import { ImportFrame } from './ImportFrame.tsx'

/** How far checking or saving is. The page may be closed: the work goes on. */
export function ProgressPage({ view, summary }: { view: View; summary: ImportSummary }): JSX.Element {
  const { one, counts } = summary
  const t = wordsOf(messages, view.lang)
  const isSaving = one.state === 'saving'
  const total = isSaving ? counts.new + counts.chosen : one.rowsTotal
  const number = (value: number) => formatNumber(view.lang, value)
  return (
    <ImportFrame
      view={view}
      summary={summary}
      title={t(isSaving ? 'imports.saving_title' : 'imports.checking_title')}
    >
      <ProgressBar
        id="progress"
        label={t('imports.progress_label')}
        text={t('imports.progress', { done: number(one.rowsDone), total: number(total) })}
        value={one.rowsDone}
        max={Math.max(total, 1)}
      />
      <Paragraph text={t('imports.progress_text')} />
      <p>
        <Link href={view.href(pathOf(one))} text={t('imports.refresh')} />
      </p>
    </ImportFrame>
  )
}
