import ts from 'typescript'
import type { Check } from '../check.ts'
import { filesIn, isTest, syntaxOf } from '../source.ts'

export const purePages: Check = {
  name: 'pure-pages',
  says: 'Pages and ui are functions from data to HTML: they wait for nothing and ask no clock, chance or setting.',
  run(root) {
    return filesIn(root, 'src/modules/*/pages/**/*.{ts,tsx}', 'src/ui/**/*.{ts,tsx}')
      .filter(file => !isTest(file))
      .flatMap(file =>
        syntaxOf(root, file).flatMap(({ node, line }) => {
          const impure = impurityOf(node)
          return impure ? [{ file, line, todo: `${impure}: let the route do that and pass the result` }] : []
        }),
      )
  },
}

function impurityOf(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AwaitExpression) return 'await'
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async'
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()'
  if (!ts.isPropertyAccessExpression(node)) return null
  const said = node.getText()
  return ['Date.now', 'Math.random', 'process.env'].includes(said) ? said : null
}
