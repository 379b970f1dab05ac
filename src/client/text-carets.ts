const tones = 4

/** One of the colours of the style sheet, the same for one name on all screens. */
function toneOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 0) % tones
}

interface Writer {
  readonly name?: string
}

/** The place where somebody else writes, with the name. */
export function drawCaret({ name = '' }: Writer): HTMLElement {
  const caret = document.createElement('span')
  caret.className = `kp-caret kp-caret--${toneOf(name)}`
  const label = document.createElement('span')
  label.className = 'kp-caret__name'
  label.textContent = name
  caret.append(label)
  return caret
}

export function drawSelection({ name = '' }: Writer): { class: string } {
  return { class: `kp-chosen kp-caret--${toneOf(name)}` }
}
