import * as Y from 'yjs'
import { Html } from '@kitajs/html'

/** Lists in lists in lists: what nests deeper was not typed by a person. */
const deepest = 12

/** Name of the text in the shared document, as the editor has it. */
export const fieldName = 'default'

/**
 * The shared text as safe HTML: only the elements below, whatever was typed escaped, links only to the web and to mail.
 * What is unknown leaves its words.
 */
export function htmlOf(document: Y.Doc): string {
  return document.getXmlFragment(fieldName).toArray().map(asHtml(deepest)).join('')
}

export type TextNode = Y.XmlElement | Y.XmlText | Y.XmlHook

const elements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
}

function asHtml(depth: number): (node: TextNode) => string {
  return node => {
    if (depth === 0) return ''
    if (node instanceof Y.XmlText) return runsOf(node).map(runHtml).join('')
    if (!(node instanceof Y.XmlElement)) return ''
    if (node.nodeName === 'hardBreak') return '<br>'
    const inside = node
      .toArray()
      .map(asHtml(depth - 1))
      .join('')
    const name = node.nodeName === 'heading' ? headingOf(node) : elements[node.nodeName]
    return name === undefined ? inside : `<${name}>${inside}</${name}>`
  }
}

/** The page itself has the levels above. */
function headingOf(node: Y.XmlElement): string {
  return Number(node.getAttribute('level')) === 4 ? 'h4' : 'h3'
}

interface Run {
  readonly insert: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

export function runsOf(text: Y.XmlText): Run[] {
  const runs = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]
  return runs.filter((run): run is Run => typeof run.insert === 'string')
}

function runHtml({ insert, attributes = {} }: Run): string {
  let html = Html.escapeHtml(insert)
  if (attributes['bold']) html = `<strong>${html}</strong>`
  if (attributes['italic']) html = `<em>${html}</em>`
  const address = addressIn(attributes['link'])
  return address === null ? html : `<a href="${Html.escapeHtml(address)}" rel="nofollow noopener">${html}</a>`
}

const schemes = ['http:', 'https:', 'mailto:']

function addressIn(link: unknown): string | null {
  const href = typeof link === 'object' && link !== null && 'href' in link ? link.href : null
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const { protocol, href: clean } = new URL(href)
  return schemes.includes(protocol) ? clean : null
}
