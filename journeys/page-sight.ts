import type { Page } from 'playwright-core'

/** Controls that the keyboard does not come to, that hold it, that lie under something, or that show no focus. */
export async function focusFaults(page: Page): Promise<string[]> {
  // A focus that a script moves is shown as long as the keyboard was used last.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const faultOf = (control: HTMLElement) => {
      control.focus()
      if (document.activeElement !== control) return 'takes no focus'
      if (control.tabIndex !== 0) return 'has its own place in the order'
      const press = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
      if (!control.dispatchEvent(press)) return 'holds the focus'
      const ringed = [control, control.parentElement ?? control].some(element =>
        [getComputedStyle(element), getComputedStyle(element, '::after')].some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        ),
      )
      if (!ringed) return 'shows no ring'
      // A link over two lines has text of others in its middle.
      const { left, top, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect()
      const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1)
      const y = Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1)
      const over = document.elementFromPoint(x, y)
      const clear =
        over && (control.contains(over) || over.contains(control) || over === control.closest('label'))
      return clear ? null : `lies under ${over?.outerHTML.slice(0, 80)}`
    }
    // A drawing of which the page has the same links in a list.
    const isForPointing = (control: Element) => control.closest('svg[aria-hidden="true"]') !== null
    const shapes = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
    const controls = [...document.querySelectorAll<HTMLElement>(shapes)].filter(
      control => control.checkVisibility() && !control.matches(':disabled') && !isForPointing(control),
    )
    const faults = controls.map(control => ({
      fault: faultOf(control),
      html: control.outerHTML.slice(0, 120),
    }))
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    return faults.filter(({ fault }) => fault).map(({ fault, html }) => `${fault}: ${html}`)
  })
}

/** What is lost when the reader's own few colours replace those of the page. */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const line = (style: CSSStyleDeclaration, side: string) =>
      ['style', 'width', 'color'].map(part => style.getPropertyValue(`border-${side}-${part}`)).join(' ')
    const borders = (style: CSSStyleDeclaration) =>
      ['top', 'right', 'bottom', 'left'].map(side => line(style, side))
    const paper = getComputedStyle(document.documentElement).backgroundColor
    const isDrawn = (border: string) =>
      !/^none| 0px |transparent|rgba\(.*, 0\)/.test(border) && !border.endsWith(paper)
    const shapes =
      'button, input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea, .utrecht-button-link'
    const shown = [...document.querySelectorAll(shapes)].filter(element => element.checkVisibility())
    const bare = shown.filter(control => !borders(getComputedStyle(control)).every(isDrawn))
    // All of how it looks but its background, unless that is a colour of the system.
    const look = (element: Element) => {
      const style = getComputedStyle(element)
      const back = style.getPropertyValue('forced-color-adjust') === 'none' ? style.backgroundColor : ''
      return [
        ...borders(style),
        style.fontWeight,
        style.textDecorationLine,
        style.outlineStyle,
        style.color,
        back,
      ].join()
    }
    const states = ['aria-current', 'aria-selected', 'aria-pressed']
    const stated = [
      ...document.querySelectorAll(states.map(state => `[${state}]:not([${state}=false])`).join()),
    ]
    const alike = stated.filter(element => {
      const list = element.closest('ul, ol, [role=listbox]')
      const others = [...(list?.querySelectorAll(element.tagName) ?? [])].filter(
        other => !stated.includes(other),
      )
      return others.some(other => look(other) === look(element))
    })
    const tell = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 120)}`
    return [...bare.map(tell('no border')), ...alike.map(tell('looks like the others'))]
  })
}

/** What still moves for a reader who asked for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const most = 0.01 // s
    const longest = (times: string) => Math.max(...times.split(',').map(parseFloat))
    const moves = (style: CSSStyleDeclaration) =>
      longest(style.transitionDuration) > most ||
      (style.animationName !== 'none' &&
        (longest(style.animationDuration) > most || style.animationIterationCount.includes('infinite'))) ||
      style.scrollBehavior === 'smooth'
    const moved = [...document.querySelectorAll('*')].filter(element =>
      [undefined, '::before', '::after'].some(part => moves(getComputedStyle(element, part))),
    )
    return moved.map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
}
