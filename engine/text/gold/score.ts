import { type Dutch, fold } from '../index.ts'

/** A row of a gold list: the form, its part of speech, and its lemma with `_` between compound parts. */
export type Row = { readonly form: string; readonly pos: string; readonly lemma: string }

/** Shares between 0 and 1, and the number of rows they were taken over. */
export type Score = { readonly share: number; readonly rows: number }

/** `tune` is what costs and rules were chosen on, `held` is for reporting: by a hash of the lemma, so that all its forms are together. */
export type Half = 'tune' | 'held'

/** All rows of a gold list, folded. */
export function rowsOf(tsv: string): Row[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => {
      const [form = '', pos = '', lemma = ''] = fold(line).split('\t')
      return { form, pos, lemma }
    })
}

/** Half of the rows, by 32-bit FNV-1a of the lemma: even tunes, odd is held out. */
export function halfOf(rows: readonly Row[], half: Half): Row[] {
  return rows.filter(({ lemma }) => (hashOf(lemma) % 2 === 0) === (half === 'tune'))
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** How many compounds are split into exactly the parts of the gold list. */
export function exactSplits(dutch: Dutch, rows: readonly Row[]): Score {
  return scoreOf(rows, ({ form, lemma }) => dutch.split(form).join('_') === lemma)
}

/** How many compounds come apart at least where the gold list says, finer or not. */
export function foundParts(dutch: Dutch, rows: readonly Row[]): Score {
  return scoreOf(rows, ({ form, lemma }) => {
    const tokens = new Set(dutch.tokens(form))
    return lemma.split('_').every(part => tokens.has(dutch.lemma(part)) || tokens.has(part))
  })
}

/** How many words that the gold list leaves whole are left whole. */
export function leftWhole(dutch: Dutch, rows: readonly Row[]): Score {
  const whole = rows.filter(({ pos, lemma }) => pos === 'noun' && !lemma.includes('_'))
  return scoreOf(whole, ({ form }) => dutch.split(form).length === 1)
}

/** How many forms get exactly the lemma of the gold list, compounds left out. */
export function exactLemmas(dutch: Dutch, rows: readonly Row[], pos: string): Score {
  const plain = rows.filter(row => row.pos === pos && !row.lemma.includes('_'))
  return scoreOf(plain, ({ form, lemma }) => dutch.lemma(form) === lemma)
}

function scoreOf(rows: readonly Row[], isRight: (row: Row) => boolean): Score {
  return { share: rows.filter(isRight).length / rows.length, rows: rows.length }
}
