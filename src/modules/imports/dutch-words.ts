import { readDutchLexicon } from '../../../data/lexicon/read-lexicon.ts'
import { createDutch, type Dutch } from '../../../engine/text/index.ts'

let dutch: Dutch | undefined

/** The analysis of Dutch words; the lexicon is read when it is first needed. */
export function dutchWords(): Dutch {
  dutch ??= createDutch(readDutchLexicon())
  return dutch
}
