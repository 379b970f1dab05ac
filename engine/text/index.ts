/**
 * Dutch words as people type them: folded, joined to their lemma, compounds split. No input or output: the lexicon is
 * handed in by the caller (`readDutchLexicon` of `data/lexicon` on Node). See docs/algorithms/text.md.
 */
export { BadInput } from '../bad-input.ts'
export { createDutch, type Dutch } from './dutch.ts'
export { fold } from './fold.ts'
export type { DutchLexicon } from './lexicon.ts'
export type { Term } from './term.ts'
