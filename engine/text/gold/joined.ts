import type { Dutch } from '../index.ts'
import type { Row } from './score.ts'

/** `pairs`: pairs of different forms of one lemma, and how many of them are one term; `lemmas`: how many are joined with another. */
export type Joined = {
  readonly pairs: number
  readonly joinedPairs: number
  readonly lemmas: number
  readonly wronglyJoined: number
}

/** The rows whose form is a whole word: not `kwam` of aan_komen, half of a verb whose other half stands elsewhere. */
export function wholeWords(rows: readonly Row[]): Row[] {
  return rows.filter(({ form, pos, lemma }) => {
    const [first = '', ...rest] = lemma.split('_')
    return rest.length === 0 || !['verb', 'aux'].includes(pos) || form.startsWith(first)
  })
}

/** How the forms of these rows become one term for each lemma. A lemma is a lemma with its part of speech. */
export function joinedForms(
  lemmaOf: Dutch['lemma'],
  rows: readonly Row[],
): Pick<Joined, 'pairs' | 'joinedPairs'> {
  const byLemma = Map.groupBy(rows, ({ pos, lemma }) => `${pos} ${lemma}`)
  const pairs = [...byLemma.values()].flatMap(group => {
    const forms = [...new Set(group.map(({ form }) => form))]
    return forms.flatMap((one, place) => forms.slice(place + 1).map(other => [one, other] as const))
  })
  return {
    pairs: pairs.length,
    joinedPairs: pairs.filter(([one, other]) => lemmaOf(one) === lemmaOf(other)).length,
  }
}

/**
 * How many lemmas of `rows` share a term with another lemma of `all`. A form that the list itself gives to two lemmas
 * (bleek: to pale and to seem) cannot be right for both and is left out.
 */
export function wronglyJoined(
  lemmaOf: Dutch['lemma'],
  rows: readonly Row[],
  all: readonly Row[],
): Pick<Joined, 'lemmas' | 'wronglyJoined'> {
  const name = ({ lemma }: Row) => lemma.replaceAll('_', '')
  const lemmasOfForm = new Map(
    [...Map.groupBy(all, ({ form }) => form)].map(([form, of]) => [form, new Set(of.map(name))]),
  )
  const certain = all.filter(({ form }) => lemmasOfForm.get(form)?.size === 1)
  const byTerm = Map.groupBy(certain, ({ form }) => lemmaOf(form))
  const wrong = new Set(
    [...byTerm.values()]
      .map(of => new Set(of.map(name)))
      .flatMap(names => (names.size > 1 ? [...names] : [])),
  )
  const lemmas = new Set(rows.map(name))
  return { lemmas: lemmas.size, wronglyJoined: [...lemmas].filter(lemma => wrong.has(lemma)).length }
}
