import type { Check, Finding } from '../check.ts'
import { type Catalogue, cataloguesIn, formsOf, lineOf, type Message } from '../messages.ts'

export const messageParity: Check = {
  name: 'message-parity',
  says: 'Every sentence exists in Dutch and in English, with the same {values} and the same plural forms.',
  run(root) {
    return cataloguesIn(root).flatMap(({ nl, en }) => [
      ...missingFrom(root, nl, en),
      ...missingFrom(root, en, nl),
      ...unlike(root, nl, en),
    ])
  },
}

function missingFrom(root: string, from: Catalogue, other: Catalogue): Finding[] {
  return Object.keys(other.texts)
    .filter(key => !(key in from.texts))
    .map(key => ({
      file: other.file,
      line: lineOf(root, other.file, key),
      todo: `"${key}" is missing in ${from.file}`,
    }))
}

function unlike(root: string, nl: Catalogue, en: Catalogue): Finding[] {
  return Object.entries(nl.texts).flatMap(([key, dutch]) => {
    const english = en.texts[key]
    if (english === undefined) return []
    const difference = differenceBetween(dutch, english)
    return difference
      ? [{ file: en.file, line: lineOf(root, en.file, key), todo: `"${key}" ${difference}` }]
      : []
  })
}

function differenceBetween(dutch: Message, english: Message): string | null {
  const forms = (message: Message) =>
    formsOf(message)
      .map(([form]) => form)
      .sort()
      .join(', ')
  if (forms(dutch) !== forms(english))
    return `has other plural forms: nl ${forms(dutch)}; en ${forms(english)}`
  if (valuesIn(dutch) !== valuesIn(english))
    return `has other values: nl ${valuesIn(dutch)}; en ${valuesIn(english)}`
  const empty = formsOf(english)
    .concat(formsOf(dutch))
    .some(([, text]) => text.trim() === '')
  return empty ? 'has an empty text' : null
}

function valuesIn(message: Message): string {
  const texts = formsOf(message)
    .map(([, text]) => text)
    .join(' ')
  return [...new Set(texts.match(/\{\w+\}/g))].sort().join(' ')
}
