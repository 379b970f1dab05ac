import { createHash } from 'node:crypto'
import { readDutchLexicon } from '../../../data/lexicon/read-lexicon.ts'

/** To be raised when a thing gets other terms for another reason than its words: `engine/text`, `vectorOf` or what a module puts in changed. */
const analysis = 2

let version: string | undefined

/** Names how texts are made into terms; consumers with another version than before make their documents anew. */
export function indexVersion(): string {
  version ??= versionOf(readDutchLexicon())
  return version
}

function versionOf({ entries, stopWords }: { readonly entries: string; readonly stopWords: string }): string {
  return createHash('sha256').update(`${analysis}\n${stopWords}\n${entries}`).digest('hex').slice(0, 16)
}
