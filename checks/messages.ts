import { filesIn, textOf } from './source.ts'

export type Message = string | Record<string, string>
export type Catalogue = { file: string; texts: Record<string, Message> }

/** Every Dutch catalogue with the English one beside it; an English one that is not there is empty. */
export function cataloguesIn(root: string): { nl: Catalogue; en: Catalogue }[] {
  const folders = new Set(
    filesIn(root, 'src/**/messages/{nl,en}.json').map(file => file.replace(/\w+[.]json$/, '')),
  )
  return [...folders].map(folder => ({
    nl: read(root, `${folder}nl.json`),
    en: read(root, `${folder}en.json`),
  }))
}

function read(root: string, file: string): Catalogue {
  const texts =
    filesIn(root, file).length === 1 ? (JSON.parse(textOf(root, file)) as Record<string, Message>) : {}
  return { file, texts }
}

/** The plural forms of a message; one that has none is a single form. */
export const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message)

/** The line of a key, for a message that stands on lines of its own. */
export function lineOf(root: string, file: string, key: string): number {
  const at = textOf(root, file).indexOf(`${JSON.stringify(key)}:`)
  return textOf(root, file).slice(0, Math.max(at, 0)).split('\n').length
}
