import * as Y from 'yjs'
import { fieldName, runsOf, type TextNode } from './text-html.ts'

/** The shared text as it is typed without JavaScript: blank lines between paragraphs, `- ` before points of a list. */
export function plainTextOf(document: Y.Doc): string {
  return blocksOf(document)
    .map(({ plain }) => plain)
    .join('\n\n')
}

/**
 * Makes it say what was typed. What did not change at the begin and the end stays as it is, with its bold words and the cursors
 * of others in it.
 */
export function replaceText(document: Y.Doc, typed: string): void {
  const before = blocksOf(document)
  const after = typed
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map(block => block.trim())
    .filter(block => block !== '')
  const isSame = (at: number, other: number) => before[at]?.plain === after[other]
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && isSame(head, head)) head += 1
  let tail = 0
  while (tail < shortest - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1
  const text = document.getXmlFragment(fieldName)
  const from = before[head]?.at ?? text.length
  const until = before[before.length - tail]?.at ?? text.length
  text.delete(from, until - from)
  text.insert(from, after.slice(head, after.length - tail).map(elementFor))
}

interface Block {
  /** Place among all children, also the empty ones. */
  readonly at: number
  readonly plain: string
}

function blocksOf(document: Y.Doc): Block[] {
  const children = document.getXmlFragment(fieldName).toArray()
  return children.map((node, at) => ({ at, plain: plainOf(node).trim() })).filter(({ plain }) => plain !== '')
}

function plainOf(node: TextNode): string {
  if (node instanceof Y.XmlText)
    return runsOf(node)
      .map(({ insert }) => insert)
      .join('')
  if (!(node instanceof Y.XmlElement)) return ''
  if (node.nodeName === 'hardBreak') return '\n'
  const inside = node.toArray().map(plainOf)
  if (node.nodeName === 'bulletList') return inside.map(item => `- ${item}`).join('\n')
  if (node.nodeName === 'orderedList') return inside.map((item, at) => `${at + 1}. ${item}`).join('\n')
  return node.nodeName === 'listItem' ? inside.join('\n').replaceAll('\n', '\n  ') : inside.join('')
}

const marks = { bulletList: /^- /, orderedList: /^\d+\. / } as const

function elementFor(block: string): Y.XmlElement {
  const lines = block.split('\n')
  for (const [name, mark] of Object.entries(marks)) {
    if (lines.every(line => mark.test(line))) {
      return within(
        name,
        lines.map(line => within('listItem', [paragraph(line.replace(mark, ''))])),
      )
    }
  }
  return paragraph(block)
}

function paragraph(block: string): Y.XmlElement {
  const lines = block.split('\n').map(line => new Y.XmlText(line))
  return within(
    'paragraph',
    lines.flatMap((line, at) => (at === 0 ? [line] : [new Y.XmlElement('hardBreak'), line])),
  )
}

function within(name: string, children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const element = new Y.XmlElement(name)
  element.insert(0, children)
  return element
}
