import { createDutch } from '../../engine/text/index.ts'
import type { Families } from './families.ts'
import type { LemmaTable } from './offers.ts'

/** The lines of a lexicon, sorted; see `DutchLexicon` for the form of a line. */
export function entryLines(table: LemmaTable, families: Families): string[] {
  const forms = new Map<string, string[]>()
  for (const [form, lemma] of table.lemmaOf) {
    const list = forms.get(lemma) ?? []
    forms.set(lemma, list)
    if (form !== lemma) list.push(form)
  }
  const stems = [...table.firstParts].filter(part => !forms.has(part))
  const line = (word: string, kind: string, own: readonly string[]) =>
    [word, `${kind} ${families.asModifier.get(word) ?? 0} ${families.asHead.get(word) ?? 0}`, ...own].join(
      '\t',
    )
  const lines = [...forms].map(([lemma, own]) =>
    line(
      lemma,
      kindOf(lemma, table),
      own.sort().map(form => packed(lemma, form)),
    ),
  )
  return [...lines, ...stems.map(stem => line(stem, 's', []))].sort()
}

/** The table without the compounds, names and others that the rest of it already treats in the same way. */
export function withoutCompounds(table: LemmaTable, families: Families, stopWords: string): LemmaTable {
  const whole = createDutch({ entries: entryLines(table, families).join('\n'), stopWords })
  const isPart = (lemma: string) => families.asModifier.has(lemma) || families.asHead.has(lemma)
  const mayGo = (lemma: string) =>
    !isPart(lemma) && ('xp'.includes(kindOf(lemma, table)) || whole.split(lemma).length > 1)
  const core = new Map([...table.lemmaOf].filter(([, lemma]) => !mayGo(lemma)))
  const rest = createDutch({
    entries: entryLines({ ...table, lemmaOf: core }, families).join('\n'),
    stopWords,
  })
  const isSame = (form: string, lemma: string) =>
    rest.lemma(form) === lemma && (form !== lemma || `${rest.split(form)}` === `${whole.split(form)}`)
  const mustStay = new Set(
    [...table.lemmaOf]
      .filter(([form, lemma]) => mayGo(lemma) && !isSame(form, lemma))
      .map(([, lemma]) => lemma),
  )
  return {
    ...table,
    lemmaOf: new Map([...table.lemmaOf].filter(([form, lemma]) => core.has(form) || mustStay.has(lemma))),
  }
}

function kindOf(lemma: string, table: LemmaTable): string {
  const kind = table.kinds.get(lemma) ?? 'x'
  return kind === 'x' && table.firstParts.has(lemma) ? 's' : kind
}

function packed(lemma: string, form: string): string {
  let same = 0
  while (same < lemma.length && lemma[same] === form[same]) same++
  return `${lemma.length - same}${form.slice(same)}`
}
