import type { drawMap, MapDrawing } from './map.ts'
import { keepThroughMorph } from './turbo.ts'

/** `<kp-map src script stylesheet label …>`: puts the picture above its twin once it comes into sight. */
export class MapPicture extends HTMLElement {
  #drawing: MapDrawing | undefined
  #sight = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) void this.#draw()
  })

  connectedCallback(): void {
    this.querySelector(':scope > .kp-map__view')?.remove()
    if (!document.createElement('canvas').getContext('webgl2')) return this.#giveUp()
    this.addEventListener('turbo:morph-element', this.#reload)
    this.#sight.observe(this)
  }

  disconnectedCallback(): void {
    this.#sight.disconnect()
    this.#drawing?.remove()
    this.#drawing = undefined
  }

  #reload = (event: Event): void => {
    if (event.target === this) void this.#drawing?.reload(this.#text('src'))
  }

  async #draw(): Promise<void> {
    this.#sight.disconnect()
    const view = document.createElement('div')
    view.className = 'kp-map__view'
    keepThroughMorph(view)
    try {
      addStylesheet(this.#text('stylesheet'))
      const map = (await import(this.#text('script'))) as { drawMap: typeof drawMap }
      if (!this.isConnected) return
      this.prepend(view)
      this.#drawing = await map.drawMap(view, {
        src: this.#text('src'),
        label: this.#text('label'),
        tiles: this.getAttribute('tiles') ?? undefined,
        picks: this.#text('picks'),
        texts: {
          zoomIn: this.#text('zoom-in'),
          zoomOut: this.#text('zoom-out'),
          touchHelp: this.#text('touch-help'),
          wheelHelp: this.#text('wheel-help'),
          macWheelHelp: this.#text('mac-wheel-help'),
        },
      })
    } catch (error) {
      view.remove()
      this.#giveUp()
      reportError(error)
    }
  }

  #giveUp(): void {
    this.classList.add('kp-map--off')
    const twin = this.querySelector('details')
    if (twin) twin.open = true
  }

  #text(name: string): string {
    return this.getAttribute(name) ?? ''
  }
}

function addStylesheet(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
}
