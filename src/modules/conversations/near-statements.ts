import { createIdf, nearDuplicate } from '@knooppunt/engine/similarity'
import { dutchWords } from '../search/index.ts'
import type { Statement } from './statement.ts'

/** From here two statements look alike; under it they only share words. */
const alike = 0.5
const most = 5

/** Statements that say about the same, most alike first: somebody sees them before adding one more. */
export function nearStatements(statements: readonly Statement[], body: string): Statement[] {
  const { tokens } = dutchWords()
  const open = statements.filter(({ state }) => state === 'in')
  const by = { tokens, idf: createIdf(open.map(one => tokens(one.body))) }
  return open
    .map(one => ({ one, score: nearDuplicate(by, one.body, body) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one)
}
