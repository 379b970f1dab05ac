import type { Page } from 'playwright-core'

/** What a reader may set (WCAG 1.4.12): more room between lines, letters, words and paragraphs. */
const wide = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** As a reader sees the page who needs text of twice the size (WCAG 1.4.4) with more room. */
export async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(wide => {
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${wide} :root { font-size: ${2 * size}px !important }`)
    document.adoptedStyleSheets = [sheet]
  }, wide)
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A text or a field. */
interface Piece {
  readonly text: string
  /** The same for texts in one element. */
  readonly element: number
  readonly lines: readonly Box[]
  /** The nearest thing around it with a background or a border; null when it can be scrolled to. */
  readonly around: Box | null
}

/** Text that cannot be read: cut off, outside the box it belongs in, or under something else. */
export async function unreadable(page: Page): Promise<string[]> {
  const pieces = await piecesOn(page)
  return [...(await cutOff(page)), ...pieces.flatMap(outside), ...covered(pieces)]
}

/** Meant for other senses, or a picture with a text of its own. */
const aside = '.kp-visually-hidden, .utrecht-skip-link, .kp-map__view, .kp-suggest__list, option'

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(aside => {
    const all = [...document.body.querySelectorAll(':not(input, textarea)')]
    const cutting = all.filter(element => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      if (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1) return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip')
      return hides && element.textContent.trim() && !element.closest(aside)
    })
    return cutting.map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 120)}`)
  }, aside)
}

function piecesOn(page: Page): Promise<Piece[]> {
  return page.evaluate(aside => {
    const box = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom })
    const elements: Element[] = []
    const numberOf = (element: Element) => {
      if (!elements.includes(element)) elements.push(element)
      return elements.indexOf(element)
    }
    const around = (element: Element | null) => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') return null
        const bordered = style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) > 0
        const filled = style.backgroundColor !== 'rgba(0, 0, 0, 0)'
        if (style.display !== 'inline' && (bordered || filled)) return box(at.getBoundingClientRect())
      }
      return box(document.body.getBoundingClientRect())
    }
    const seen = (element: Element | null): element is Element =>
      element !== null && !element.closest(aside) && element.checkVisibility()
    const pieces: Piece[] = []
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      const text = texts.currentNode.textContent?.trim()
      if (!text || !seen(element)) continue
      range.selectNodeContents(texts.currentNode)
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(box)
      pieces.push({ text, element: numberOf(element), lines, around: around(element) })
    }
    for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
      if (!seen(field)) continue
      const lines = [box(field.getBoundingClientRect())]
      pieces.push({ text: field.id, element: numberOf(field), lines, around: around(field.parentElement) })
    }
    return pieces
  }, aside)
}

function outside({ text, lines, around }: Piece): string[] {
  if (around === null) return []
  const beyond = lines.map(({ left, right, top, bottom }) =>
    Math.max(around.left - left, right - around.right, around.top - top, bottom - around.bottom),
  )
  const most = Math.round(Math.max(0, ...beyond))
  return most > 1 ? [`${most} px outside its box: ${text}`] : []
}

/** The box of a line is higher than its letters, so those of two lines may touch. */
function covered(pieces: readonly Piece[]): string[] {
  const lines = pieces.flatMap(piece => piece.lines.map(box => ({ ...box, piece })))
  lines.sort((one, other) => one.top - other.top)
  const faults = new Set<string>()
  lines.forEach((line, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.top > line.bottom) break
      if (line.piece.element === other.piece.element) continue
      const width = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      const height = Math.min(line.bottom, other.bottom) - other.top
      const lowest = Math.min(line.bottom - line.top, other.bottom - other.top)
      if (width > 4 && height > lowest / 2) faults.add(`${line.piece.text} and ${other.piece.text} overlap`)
    }
  })
  return [...faults]
}
