import ts from 'typescript'
import type { Check } from '../check.ts'
import { callsIn, filesIn, isTest, literalsOf, matchesIn, syntaxOf, textOf } from '../source.ts'

const naming =
  /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto|using|mergeUsing|\w+Join)$/
type Use = { table: string; owner: string; file: string; line: number }

export const ownTables: Check = {
  name: 'own-tables',
  says: 'A module reads and writes only its own tables; others are reached through the door of their module.',
  run(root) {
    const tables = tablesOf(root)
    const uses = filesIn(root, 'src/{modules,platform}/**/*.{ts,tsx}')
      .filter(file => !isTest(file))
      .flatMap(file => usesIn(root, file))
      .filter(({ table }) => tables.has(table))
    const ownersOf = (table: string) => [
      ...new Set(uses.filter(use => use.table === table).map(use => use.owner)),
    ]
    return uses.flatMap(({ table, owner, file, line }) => {
      const others = ownersOf(table).filter(other => other !== owner)
      if (owner === 'platform' || others.length === 0) return []
      return [
        {
          file,
          line,
          todo: `table ${table} is also used by ${others.join(', ')}: let one own it and ask its door`,
        },
      ]
    })
  },
}

export const tablesOf = (root: string) =>
  new Set(
    filesIn(root, 'db/migrations/*.sql').flatMap(file =>
      matchesIn(textOf(root, file), /create (?:unlogged )?table (?:if not exists )?(\w+)/gi).map(
        ({ groups: [table = ''] }) => table,
      ),
    ),
  )

function usesIn(root: string, file: string): Use[] {
  const owner = /^src\/modules\/([^/]+)/.exec(file)?.[1] ?? 'platform'
  const named = callsIn(root, file)
    .filter(({ called }) => naming.test(called))
    .flatMap(({ args, line }) =>
      literalsOf(args[0]).map(name => ({ table: name.split(/\s/)[0] ?? '', line })),
    )
  const written = syntaxOf(root, file)
    .filter(({ node }) => ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText()))
    .flatMap(({ node, line }) =>
      matchesIn(node.getText(), /\b(?:from|join|into|update)\s+"?(\w+)/gi).map(
        ({ groups: [table = ''] }) => ({ table, line }),
      ),
    )
  return [...named, ...written].map(use => ({ ...use, owner, file }))
}
