import { keepThroughMorph } from './turbo.ts'
import type { OpenText } from './text-editor.ts'

/** `<kp-editor src room …>`: a text that several people write at once, in the place of the form inside. */
export class Editor extends HTMLElement {
  #open: OpenText | undefined

  connectedCallback(): void {
    keepThroughMorph(this)
    void this.#begin()
  }

  disconnectedCallback(): void {
    this.#open?.close()
    this.#open = undefined
  }

  async #begin(): Promise<void> {
    this.querySelector(':scope > .kp-editor__view')?.remove()
    const { openText } = await import('./text-editor.ts')
    if (!this.isConnected || this.#open) return
    const view = document.createElement('div')
    view.className = 'kp-editor__view kp-stack kp-stack--md'
    view.hidden = true
    this.prepend(view)
    const url = new URL(this.#text('src'), location.href)
    url.protocol = url.protocol.replace('http', 'ws')
    this.#open = openText(view, {
      url: url.href,
      room: this.#text('room'),
      text: name => this.#text(name),
      opened: () => this.#show(view),
    })
  }

  /** Until the text is there, and without a line, the form stays. */
  #show(view: HTMLElement): void {
    view.hidden = false
    for (const child of this.children) if (child !== view && child instanceof HTMLElement) child.hidden = true
  }

  #text(name: string): string {
    return this.getAttribute(name) ?? ''
  }
}
