/** `<kp-passkey task questions>`: lets a device fill in the hidden field `response` of its form before that goes. */
export class Passkey extends HTMLElement {
  connectedCallback(): void {
    if (!('PublicKeyCredential' in window)) return
    this.hidden = false
    this.addEventListener('submit', this.#answerFirst, { capture: true })
    if (this.hasAttribute('autofill')) void this.#offer()
  }

  /** Offers the passkeys of this device in the field for the address; whoever chooses one is signed in. */
  async #offer(): Promise<void> {
    const canOffer = 'isConditionalMediationAvailable' in PublicKeyCredential // older browsers do not have it
    if (!canOffer || !(await PublicKeyCredential.isConditionalMediationAvailable())) return
    const form = this.querySelector('form')
    const field = form?.elements.namedItem('response')
    if (!form || !(field instanceof HTMLInputElement)) return
    try {
      field.value = await this.#answer({ autofill: true })
      form.requestSubmit()
    } catch (error) {
      // Nothing was chosen, or the button below was pressed instead.
      if (!(error instanceof Error)) throw error
    } finally {
      field.value = ''
    }
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

  async #answer(how?: { autofill: boolean }): Promise<string> {
    const [{ createPasskey, signWithPasskey }, questions] = await Promise.all([
      import('./passkey-ceremony.ts'),
      this.#questions(),
    ])
    const isNew = this.getAttribute('task') === 'create'
    return JSON.stringify(await (isNew ? createPasskey(questions) : signWithPasskey(questions, how)))
  }

  async #questions(): Promise<unknown> {
    const url = this.getAttribute('questions') ?? ''
    const answer = await fetch(url, { method: 'POST', headers: { Accept: 'application/json' } })
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
    return answer.json()
  }
}
