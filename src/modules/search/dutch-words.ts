import { createDutch, type Dutch } from '../../../engine/text/index.ts'
import { readDutchLexicon, readDutchSynonyms } from '../../../data/lexicon/read-lexicon.ts'

let dutch: Dutch | undefined

/** The one analysis of Dutch words in this process; the lexicon is read when it is first needed. */
export function dutchWords(): Dutch {
  dutch ??= createDutch({ ...readDutchLexicon(), synonyms: readDutchSynonyms() })
  return dutch
}
