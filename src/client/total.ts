/**
 * `<kp-total weights says room unit>`: says what is ticked inside adds up to. `weights` is JSON of what each value weighs; without
 * a weight a number field counts itself; what a filter hides is in hidden fields. `unit` is `euros` (weights in cents) or `count`.
 */
export class Total extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#count)
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#count)
  }

  #count = (): void => {
    const line = this.querySelector('[role=status] span')
    if (!line) return
    const weights = JSON.parse(this.getAttribute('weights') ?? '{}') as Record<string, number>
    const inputs = [...this.querySelectorAll<HTMLInputElement>('input')]
    const used = inputs.reduce((sum, input) => {
      if (input.type === 'checkbox') return sum + (input.checked ? (weights[input.value] ?? 0) : 0)
      const weight = weights[input.value]
      if (input.type === 'hidden' && weight !== undefined) return sum + weight
      return sum + Math.max(0, Math.trunc(Number(input.value) || 0))
    }, 0)
    const says = this.getAttribute('says') ?? ''
    const room = Number(this.getAttribute('room') ?? 0)
    line.textContent = says.replace('{used}', this.#shown(used)).replace('{room}', this.#shown(room))
  }

  #shown(value: number): string {
    const locale = document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-GB'
    if (this.getAttribute('unit') !== 'euros') return value.toLocaleString(locale)
    const maximumFractionDigits = value % 100 === 0 ? 0 : 2
    const shape = { style: 'currency', currency: 'EUR', maximumFractionDigits } as const
    return (value / 100).toLocaleString(locale, shape)
  }
}
