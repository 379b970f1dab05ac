import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { plainTextOf, replaceText } from './plain-text.ts'
import { htmlOf } from './text-html.ts'

function textOf(...children: Y.XmlElement[]): Y.Doc {
  const document = new Y.Doc()
  document.getXmlFragment('default').insert(0, children)
  return document
}

function element(
  name: string,
  inside: (Y.XmlElement | string)[],
  marks: Record<string, unknown> = {},
): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.insert(
    0,
    inside.map(one => {
      if (typeof one !== 'string') return one
      const text = new Y.XmlText()
      text.insert(0, one, marks)
      return text
    }),
  )
  return made
}

test('paragraphs, headings, lists, bold, italic and links become the same in HTML', () => {
  const heading = element('heading', ['Afspraken'])
  heading.setAttribute('level', 3 as unknown as string)
  const link = { link: { href: 'https://voorbeeld.nl/?a=1&b=2' }, bold: {}, italic: {} }
  const list = element('bulletList', [element('listItem', [element('paragraph', ['Bomen'])])])
  expect(htmlOf(textOf(heading, element('paragraph', ['Zie hier'], link), list))).toBe(
    '<h3>Afspraken</h3>' +
      '<p><a href="https://voorbeeld.nl/?a=1&amp;b=2" rel="nofollow noopener"><em><strong>Zie hier</strong></em></a></p>' +
      '<ul><li><p>Bomen</p></li></ul>',
  )
})

test('hostile HTML that is pasted or sent comes out as words without force', () => {
  const hostile = textOf(
    element('paragraph', ['<img src=x onerror=alert(1)>']),
    element('script', ['alert(2)']),
    element('paragraph', ['klik'], { link: { href: 'javascript:alert(3)' } }),
    element('paragraph', ['data'], { link: { href: 'data:text/html,<script>alert(4)</script>' } }),
    element('paragraph', ['citaat'], { link: { href: 'https://a.nl/"onmouseover="alert(5)' } }),
    element('iframe', []),
  )
  expect(htmlOf(hostile)).toBe(
    '<p>&lt;img src=x onerror=alert(1)></p>alert(2)<p>klik</p><p>data</p>' +
      '<p><a href="https://a.nl/%22onmouseover=%22alert(5)" rel="nofollow noopener">citaat</a></p>',
  )
})

test('what nests deeper than a person types is left out instead of stopping the server', () => {
  let deep = element('paragraph', ['diep'])
  for (let level = 0; level < 40; level += 1) deep = element('bulletList', [deep])
  expect(htmlOf(textOf(deep))).not.toContain('diep')
})

test('without JavaScript blank lines part paragraphs and dashes make a list; what did not change keeps its looks', () => {
  const document = textOf(element('paragraph', ['Vet'], { bold: {} }), element('paragraph', ['Oud']))
  expect(plainTextOf(document)).toBe('Vet\n\nOud')
  replaceText(document, 'Vet\r\n\r\nNieuw\r\nmet een regel\n\n- een\n- twee')
  expect(htmlOf(document)).toBe(
    '<p><strong>Vet</strong></p><p>Nieuw<br>met een regel</p>' +
      '<ul><li><p>een</p></li><li><p>twee</p></li></ul>',
  )
  expect(plainTextOf(document)).toBe('Vet\n\nNieuw\nmet een regel\n\n- een\n- twee')
  replaceText(document, '')
  expect(htmlOf(document)).toBe('')
})
