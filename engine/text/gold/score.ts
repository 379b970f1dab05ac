import { type Dutch, fold } from '../index.ts'

/** A row of a gold list: the form, its part of speech, and its lemma with `_` between compound parts. */
type Row = { readonly form: string; readonly pos: string; readonly lemma: string }

/** Shares between 0 and 1, and the number of rows they were taken over. */
export type Score = { readonly share: number; readonly rows: number }

/** Every second row of a gold list: `even` lines tune, `odd` lines are held out (the header is line 1). */
export function halfOf(tsv: string, half: 'even' | 'odd'): Row[] {
  const wanted = half === 'even' ? 0 : 1
  const lines = tsv.split('\n').map((line, place) => ({ line, number: place + 1 }))
  return lines
    .filter(({ line, number }) => number > 1 && line !== '' && number % 2 === wanted)
    .map(({ line }) => {
      const [form = '', pos = '', lemma = ''] = fold(line).split('\t')
      return { form, pos, lemma }
    })
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

/** How many forms meet their gold lemma: both get the same lemma from us. */
export function joinedForms(dutch: Dutch, rows: readonly Row[], pos: string): Score {
  const plain = rows.filter(row => row.pos === pos && !row.lemma.includes('_'))
  return scoreOf(plain, ({ form, lemma }) => dutch.lemma(form) === dutch.lemma(lemma))
}

function scoreOf(rows: readonly Row[], isRight: (row: Row) => boolean): Score {
  return { share: rows.filter(isRight).length / rows.length, rows: rows.length }
}
