/** `<kp-passkey task questions>`: lets a device fill in the hidden field `response` of its form before that goes. */
export class Passkey extends HTMLElement {
  connectedCallback(): void {
    if (!('PublicKeyCredential' in window)) return
    this.hidden = false
    this.addEventListener('submit', this.#answerFirst, { capture: true })
  }

  #answerFirst = (event: SubmitEvent): void => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const field = form.elements.namedItem('response')
    if (!(field instanceof HTMLInputElement) || field.value !== '') return
    event.preventDefault()
    event.stopPropagation()
    void this.#ask(form, field)
  }

  async #ask(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[data-failed]')
    if (failed) failed.hidden = true
    try {
      field.value = await this.#answer()
      form.requestSubmit()
    } catch (error) {
      // Whoever sends the device away, or has none at hand, may try again or sign in otherwise.
      if (!(error instanceof Error)) throw error
      if (failed) failed.hidden = false
    } finally {
      // What was asked is used up: a second try asks anew.
      field.value = ''
    }
  }

  async #answer(): Promise<string> {
    const [{ createPasskey, signWithPasskey }, questions] = await Promise.all([
      import('./passkey-ceremony.ts'),
      this.#questions(),
    ])
    const answer = this.getAttribute('task') === 'create' ? createPasskey : signWithPasskey
    return JSON.stringify(await answer(questions))
  }

  async #questions(): Promise<unknown> {
    const url = this.getAttribute('questions') ?? ''
    const answer = await fetch(url, { method: 'POST', headers: { Accept: 'application/json' } })
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
    return answer.json()
  }
}
