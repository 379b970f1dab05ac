import type { Dutch } from '../index.ts'
import type { Row } from './score.ts'

/** Precision and recall of the parts that a splitter gives for compounds. */
export type PartScore = { readonly precision: number; readonly recall: number }

/**
 * A part counts as right when the gold list has it as often. A gold list names parts as lemmas and not as places in the
 * letters (aanval_periode for aanvalsperiodes), so the parts stand for the points between them.
 */
export function partScore(split: Dutch['split'], rows: readonly Row[]): PartScore {
  let right = 0
  let given = 0
  let wanted = 0
  for (const { form, lemma } of rows) {
    const gold = lemma.split('_')
    const parts = split(form)
    given += parts.length
    wanted += gold.length
    for (const part of parts) {
      const at = gold.indexOf(part)
      if (at < 0) continue
      right++
      gold.splice(at, 1)
    }
  }
  return { precision: right / given, recall: right / wanted }
}
