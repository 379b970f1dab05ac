import { refreshPage } from './turbo.ts'

/** `<kp-gather action>`: what has `data-drag` can be dragged to what has `data-drop`; the same as its form with ticks. */
export class Gather extends HTMLElement {
  #dragged: string | undefined
  #showNews: (() => void) | undefined

  connectedCallback(): void {
    this.addEventListener('dragstart', this.#start)
    this.addEventListener('dragover', this.#over)
    this.addEventListener('dragleave', this.#leave)
    this.addEventListener('drop', this.#drop)
    this.addEventListener('dragend', this.#end)
    document.addEventListener('turbo:before-render', this.#holdNews)
    this.addEventListener('turbo:before-morph-attribute', this.#keep)
    this.addEventListener('turbo:before-morph-element', this.#keep)
  }

  disconnectedCallback(): void {
    document.removeEventListener('turbo:before-render', this.#holdNews)
    this.#end()
  }

  #start = (event: DragEvent): void => {
    const dragged = under(event, '[data-drag]')
    if (!dragged || !event.dataTransfer) return
    this.#dragged = dragged.dataset['drag']
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', dragged.textContent.trim())
  }

  #over = (event: DragEvent): void => {
    const target = under(event, '[data-drop]')
    if (!target || this.#dragged === undefined) return
    event.preventDefault()
    target.classList.add('kp-drop--over')
  }

  #leave = (event: DragEvent): void => {
    under(event, '[data-drop]')?.classList.remove('kp-drop--over')
  }

  #drop = (event: DragEvent): void => {
    const target = under(event, '[data-drop]')
    if (!target || this.#dragged === undefined) return
    event.preventDefault()
    target.classList.remove('kp-drop--over')
    const body = new URLSearchParams({ quote: this.#dragged, to: target.dataset['drop'] ?? '' })
    this.#end()
    const action = this.getAttribute('action') ?? ''
    // Whatever came of it, the page shows how it is now.
    void fetch(action, { method: 'POST', body, redirect: 'manual' }).finally(refreshPage)
  }

  #end = (): void => {
    this.#dragged = undefined
    this.#showNews?.()
    this.#showNews = undefined
  }

  /** Nothing moves while somebody drags: what came meanwhile is shown after. */
  #holdNews = (event: Event): void => {
    if (this.#dragged === undefined) return
    event.preventDefault()
    this.#showNews = (event as CustomEvent<{ resume(): void }>).detail.resume
  }

  /** The page refreshes itself: what somebody opened or ticked stays so. */
  #keep = (event: Event): void => {
    const { target } = event
    const { attributeName } = (event as CustomEvent<{ attributeName?: string }>).detail
    const isTicked = target instanceof HTMLInputElement && target.checked
    if (isTicked || attributeName === 'open') event.preventDefault()
  }
}

function under(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
}
