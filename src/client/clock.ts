const pause = 5_000 // ms
const minute = 60_000 // ms

/** `<kp-clock until left over ended>`: says how many minutes are left; aloud only when the time is up. */
export class Clock extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    this.#timer = setInterval(this.#say, pause)
    this.addEventListener('turbo:morph-element', this.#say)
    this.#say()
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #say = (): void => {
    const left = (Date.parse(this.getAttribute('until') ?? '') - Date.now()) / minute
    const words = this.getAttribute(left > 0 ? 'left' : 'over') ?? ''
    put(this.querySelector('[data-clock]'), words.replace('{n}', String(Math.ceil(Math.abs(left)))))
    put(this.querySelector('[role=status]'), left > 0 ? '' : (this.getAttribute('ended') ?? ''))
  }
}

/** A status that gets the same words again would be read aloud again. */
function put(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words
}
