import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import type { Place } from '../../places/index.ts'
import { messages } from '../messages/messages.ts'

/** The way to a table or a gathering: the places it lies in, widest first, and their list of tables. */
export function trailOfTables({ lang }: Pick<View, 'lang'>, line: readonly Place[]) {
  const list = line.slice(-1).map(({ path }) => ({
    text: wordsOf(messages, lang)('tables.title'),
    path: `/${path}/tafels`,
  }))
  return [...line.map(({ name, path }) => ({ text: name, path: `/${path}` })), ...list]
}
