import ts from 'typescript'
import type { Check } from '../check.ts'
import { filesIn, isTest, syntaxOf } from '../source.ts'

export const noInline: Check = {
  name: 'no-inline',
  says: 'No script, style or on… handler stands in a page: the Content-Security-Policy refuses them.',
  run(root) {
    return filesIn(root, 'src/**/*.tsx')
      .filter(file => !isTest(file))
      .flatMap(file =>
        syntaxOf(root, file).flatMap(({ node, line }) => {
          const inline = inlineIn(node)
          return inline
            ? [{ file, line, todo: `${inline}: put it in a file under src/client or src/ui` }]
            : []
        }),
      )
  },
}

function inlineIn(node: ts.Node): string | null {
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return null
  const tag = node.tagName.getText()
  if (!/^[a-z]/.test(tag)) return null
  const attributes = node.attributes.properties.filter(ts.isJsxAttribute)
  const names = attributes.map(attribute => attribute.name.getText())
  const isData = attributes.some(attribute => attribute.getText() === 'type="application/ld+json"')
  if (tag === 'style') return '<style>'
  if (tag === 'script' && !names.includes('src') && !isData) return '<script> without src'
  return names.find(name => name === 'style' || /^on[a-z]+$/i.test(name)) ?? null
}
