import { allowStyles } from './turbo-style.ts'
import { session } from '@hotwired/turbo'

/** Links and forms without a full load. Nothing a person typed is lost when the page refreshes itself. */
export function startTurbo(): void {
  allowStyles()
  // The bar has no style, see above; CSS shows `html[aria-busy]` instead.
  session.adapter.progressBar = { setValue() {}, show() {}, hide() {} }

  keepWhatIsTyped()
  finishWhatIsSent()
  focusWhatIsWrong()
  document.addEventListener('turbo:click', leaveFragmentsToTheBrowser)
}

let refreshing = false

/** Asks the server for this page again and changes what is different. */
export function refreshPage(): void {
  refreshing = true
  session.refresh(document.baseURI)
}

/** A page that refreshes itself leaves alone every form that somebody has typed in. */
function keepWhatIsTyped(): void {
  const edited = new WeakSet<EventTarget>()
  document.addEventListener('input', event => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) edited.add(form)
  })
  document.addEventListener('turbo:before-morph-element', event => {
    if (refreshing && event.target && edited.has(event.target)) event.preventDefault()
  })
  document.addEventListener('turbo:render', () => (refreshing = false))
}

/**
 * Turbo drops a form that is under way for any other visit, and its answer with it. What a form changes is news to its own
 * page too, mostly before that answer is there.
 */
function finishWhatIsSent(): void {
  let isSending = false
  document.addEventListener('turbo:submit-start', () => (isSending = true))
  document.addEventListener('turbo:submit-end', () => (isSending = false))
  document.addEventListener('turbo:before-visit', event => {
    if (refreshing && isSending) event.preventDefault()
  })
}

/** A form that came back with errors: Turbo morphs it in, and `autofocus` works only on a fresh page. */
function focusWhatIsWrong(): void {
  let refused = false
  document.addEventListener('turbo:submit-end', event => {
    refused = !(event as CustomEvent<{ success: boolean }>).detail.success
    refreshing = false
  })
  document.addEventListener('turbo:render', () => {
    if (refused) document.querySelector<HTMLElement>('[autofocus]')?.focus()
    refused = false
  })
}

/** Turbo fetches the page again for a link to a place on it, and with that the errors of a form are gone. */
function leaveFragmentsToTheBrowser(event: Event): void {
  const target = new URL((event as CustomEvent<{ url: string }>).detail.url)
  if (target.hash && target.href.split('#')[0] === location.href.split('#')[0]) event.preventDefault()
}

/** Leaves an element as it is when the page around it is morphed: its content is ours, not the server's. */
export function keepThroughMorph(element: Element): void {
  element.addEventListener('turbo:before-morph-element', event => {
    if (event.target === element) event.preventDefault()
  })
}
