export type Lang = 'nl' | 'en'

/** A sentence, or two that the number `count` chooses between. `{name}` is filled in. */
export type Message = string | { readonly one: string; readonly other: string }

export type Catalogue = Readonly<Record<string, Message>>

export interface Messages<K extends string = string> {
  readonly nl: Readonly<Record<K, Message>>
  readonly en: Readonly<Record<K, Message>>
}

export type Params = Readonly<Record<string, string | number>>

/** Says the sentence of a key in one language. */
export type Words<K extends string> = (key: K, params?: Params) => string

/** The words of a module in one language; the keys are checked by the compiler. */
export function wordsOf<K extends string>(messages: Messages<K>, lang: Lang): Words<K> {
  const catalogue = messages[lang]
  return (key, params = {}) => fill(choose(catalogue[key], params, lang), params, lang)
}

/** Looks a key up that comes from outside the compiler's sight, such as the code of a Refusal. */
export function sentenceIn(
  catalogues: readonly Messages[],
  lang: Lang,
): (key: string, params?: Params) => string {
  const merged: Catalogue = Object.fromEntries(catalogues.flatMap(messages => Object.entries(messages[lang])))
  return (key, params = {}) => {
    const message = merged[key]
    return message === undefined ? key : fill(choose(message, params, lang), params, lang)
  }
}

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }
const numbers = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }

/** 12345 -> "12.345" in Dutch. */
export function formatNumber(lang: Lang, value: number): string {
  return numbers[lang].format(value)
}

function choose(message: Message, params: Params, lang: Lang): string {
  if (typeof message === 'string') return message
  return plurals[lang].select(Number(params['count'])) === 'one' ? message.one : message.other
}

function fill(sentence: string, params: Params, lang: Lang): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(lang, value) : value
  })
}
