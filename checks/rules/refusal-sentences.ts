import ts from 'typescript'
import type { Check } from '../check.ts'
import { cataloguesIn } from '../messages.ts'
import { callsIn, filesIn, isTest, literalsOf, syntaxOf } from '../source.ts'

type Code = { code: string; line: number }

export const refusalSentences: Check = {
  name: 'refusal-sentences',
  says: 'Every reason for which somebody is refused has its sentence in Dutch and in English.',
  run(root) {
    const known = new Set(
      cataloguesIn(root).flatMap(({ nl, en }) => Object.keys(nl.texts).filter(key => key in en.texts)),
    )
    return filesIn(root, 'src/**/*.{ts,tsx}')
      .filter(file => !isTest(file))
      .flatMap(file =>
        codesIn(root, file)
          .filter(({ code }) => !known.has(code))
          .map(({ code, line }) => ({
            file,
            line,
            todo: `"${code}" has no sentence in messages/nl.json and en.json`,
          })),
      )
  },
}

function codesIn(root: string, file: string): Code[] {
  const refused = callsIn(root, file)
    .filter(({ called }) => called === 'Refusal')
    .flatMap(({ args, line }) => choices(args[1]).map(code => ({ code, line })))
  return file.endsWith('/rights.ts') ? [...refused, ...reasonsIn(root, file)] : refused
}

/** `a ? 'x' : 'y'` names two codes. */
function choices(expression: ts.Expression | undefined): string[] {
  if (!expression || !ts.isConditionalExpression(expression)) return literalsOf(expression)
  return [...choices(expression.whenTrue), ...choices(expression.whenFalse)]
}

/** A rule in a rights table answers with the code of the sentence why not. */
function reasonsIn(root: string, file: string): Code[] {
  return syntaxOf(root, file).flatMap(({ node, line }) =>
    ts.isStringLiteral(node) && /^[a-z]+([.][a-z_]+)+$/.test(node.text) ? [{ code: node.text, line }] : [],
  )
}
