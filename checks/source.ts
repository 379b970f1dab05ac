import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Files under `root` that match one of the patterns, with `/` between folders. */
export function filesIn(root: string, ...patterns: string[]): string[] {
  const left = new Set(['node_modules', 'dist', '.git', '.data', '.knooppunt'])
  return globSync(patterns, { cwd: root, exclude: name => left.has(name) })
    .map(file => file.replaceAll('\\', '/'))
    .sort()
}

export const isTest = (file: string) =>
  /[.]test[.]tsx?$/.test(file) || /^(src\/testing|journeys|bench|checks)\//.test(file)

export const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8')

export type Match = { line: number; groups: string[] }

/** Every place where a global pattern matches, with its groups. */
export function matchesIn(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map(match => ({
    line: text.slice(0, match.index).split('\n').length,
    groups: match.slice(1).map((group: string | undefined) => group ?? ''),
  }))
}

export type Syntax = { node: ts.Node; line: number }

/** Every node of a TypeScript file, in reading order. */
export function syntaxOf(root: string, file: string): Syntax[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, textOf(root, file), ts.ScriptTarget.Latest, true, kind)
  const found: Syntax[] = []
  const visit = (node: ts.Node): void => {
    found.push({ node, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

export type Call = { called: string; args: readonly ts.Expression[]; line: number }

/** Every call and every `new`, by the last word of what is called: `ctx.tell(…)` is `tell`. */
export function callsIn(root: string, file: string): Call[] {
  return syntaxOf(root, file).flatMap(({ node, line }) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
    const { expression } = node
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression
    return ts.isIdentifier(name) ? [{ called: name.text, args: node.arguments ?? [], line }] : []
  })
}

/** The texts written literally in an argument: of a string, or of a list of strings. */
export function literalsOf(expression: ts.Expression | undefined): string[] {
  if (!expression) return []
  if (ts.isStringLiteralLike(expression)) return [expression.text]
  return ts.isArrayLiteralExpression(expression) ? expression.elements.flatMap(literalsOf) : []
}
