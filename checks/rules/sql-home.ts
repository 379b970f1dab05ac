import ts from 'typescript'
import type { Check, Finding } from '../check.ts'
import { callsIn, filesIn, isTest, syntaxOf } from '../source.ts'

const statements = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
])
const home = /\/queries([.]ts$|\/)|^src\/platform\/(db|activities|jobs)\//

export const sqlHome: Check = {
  name: 'sql-home',
  says: 'SQL stands only in queries.ts (or a folder queries/) of a module.',
  run(root) {
    return filesIn(root, 'src/**/*.{ts,tsx}')
      .filter(file => !home.test(file) && !isTest(file))
      .flatMap(file => statementsIn(root, file))
  },
}

function statementsIn(root: string, file: string): Finding[] {
  const calls = callsIn(root, file)
    .filter(({ called }) => statements.has(called))
    .map(({ called, line }) => ({ line, said: `.${called}()` }))
  const templates = syntaxOf(root, file)
    .filter(({ node }) => ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText()))
    .map(({ line }) => ({ line, said: 'sql`…`' }))
  return [...calls, ...templates].map(({ line, said }) => ({
    file,
    line,
    todo: `${said} is SQL: move it to queries.ts and call that`,
  }))
}
