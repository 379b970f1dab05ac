import { stringify } from 'csv-stringify/sync'
import type { Lang } from '../../platform/i18n/words.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import type { Import } from './import.ts'
import { messages } from './messages/messages.ts'
import type { CheckedRow } from './queries/rows.ts'
import { whySentence } from './why-sentence.ts'

/**
 * The rows with what was found about them, as Excel in the Netherlands opens it: UTF-8 with a mark, semicolons. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function rowsAsCsv(lang: Lang, one: Pick<Import, 'header'>, rows: readonly CheckedRow[]): string {
  const t = wordsOf(messages, lang)
  const header = [t('imports.row'), t('imports.verdict'), t('imports.why'), ...one.header]
  const lines = rows.map(({ row, verdict, why, cells }) => [
    String(row),
    t(`imports.verdict.${verdict}`),
    why.map(reason => whySentence(lang, reason)).join(' '),
    ...cells,
  ])
  return stringify([header, ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
