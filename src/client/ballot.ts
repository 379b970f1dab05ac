/** `<kp-ballot read>`: the digits press the buttons of a ballot, and a button reads the statement aloud where the browser can. */
export class Ballot extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#press)
    this.#offerReading()
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press)
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
  }

  #press = (event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey, repeat } = event
    const isTyping =
      target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
    if (isTyping || altKey || ctrlKey || metaKey || repeat) return
    const buttons = this.querySelectorAll<HTMLButtonElement>('button[name=vote]')
    if (/^[1-9]$/.test(key)) buttons[Number(key) - 1]?.click()
  }

  #offerReading(): void {
    const statement = this.querySelector('.kp-ballot__statement')
    if (!('speechSynthesis' in globalThis) || !statement || this.querySelector('.kp-ballot__read')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'utrecht-button utrecht-button--subtle kp-ballot__read'
    button.textContent = this.getAttribute('read')
    button.addEventListener('click', () => {
      const words = new SpeechSynthesisUtterance(statement.textContent)
      words.lang = this.lang
      speechSynthesis.cancel()
      speechSynthesis.speak(words)
    })
    statement.after(button)
  }
}
