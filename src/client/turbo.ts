import { allowStyles } from './turbo-style.ts'
import { session } from '@hotwired/turbo'

/** Links and forms without a full load. Nothing a person typed is lost when the page refreshes itself. */
export function startTurbo(): void {
  allowStyles()
  // The bar has no style, see above; CSS shows `html[aria-busy]` instead.
  session.adapter.progressBar = { setValue() {}, show() {}, hide() {} }

  const edited = new WeakSet<EventTarget>()
  document.addEventListener('input', event => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) edited.add(form)
  })
  document.addEventListener('turbo:before-morph-element', event => {
    if (event.target && edited.has(event.target)) event.preventDefault()
  })
}

export function refreshPage(): void {
  session.refresh(document.baseURI)
}

/** Leaves an element as it is when the page around it is morphed: its content is ours, not the server's. */
export function keepThroughMorph(element: Element): void {
  element.addEventListener('turbo:before-morph-element', event => {
    if (event.target === element) event.preventDefault()
  })
}
