/** The forms of Dutch verbs, checked against a list of words that exist. */
const INSEPARABLE = ['be', 'ver', 'ont', 'her', 'er', 'ge', 'mis', 'over', 'onder', 'door', 'om', 'voor', 'weer']

/** A principal-parts line: infinitive, past singular, past plural, participle, then irregular presents. */
export type StrongVerb = readonly string[]

/** Pairs of a form and its infinitive for a weak stem such as `bouw`; empty when no infinitive is known. */
export function weakForms(stem: string, prefixes: readonly string[], exists: (word: string) => boolean) {
  const infinitive = infinitivesOf(stem).find(exists)
  if (infinitive === undefined) return []
  const participles = participleStems(stem, prefixes).flatMap(start =>
    /[dt]$/.test(start) ? [start] : [`${start}d`, `${start}t`],
  )
  const forms = [stem, `${stem}t`, ...['te', 'ten', 'de', 'den'].map(end => stem + end), ...participles]
  return forms.filter(form => form === stem || exists(form)).map(form => ({ form, infinitive }))
}

/** Pairs of a form and its infinitive for a strong verb and all verbs that are a prefix before it. */
export function strongForms(verb: StrongVerb, prefixes: readonly string[], exists: (word: string) => boolean) {
  const [infinitive = '', past = '', pasts = '', participle = '', ...presents] = verb
  const bare = participle.replace(/^ge/, '')
  const starts = ['', ...new Set([...prefixes, ...INSEPARABLE])].filter(start => exists(start + infinitive))
  return starts.flatMap(start =>
    [past, pasts, participle, bare, ...presents]
      .filter((_, place) => start !== '' || place !== 3)
      .map(form => ({ form: start + form, infinitive: start + infinitive }))
      .filter(({ form }) => exists(form)),
  )
}

function infinitivesOf(stem: string): string[] {
  const voiced = stem.replace(/f$/, 'v').replace(/s$/, 'z')
  const open = voiced.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const last = stem.at(-1) ?? ''
  const isShort = /(^|[^aeiou])[aeiou][^aeiouwj]$/.test(stem)
  const doubled = isShort ? [`${stem}${last}en`] : []
  return [...new Set([...doubled, `${open}en`, `${voiced}en`, `${stem}en`, `${stem}n`])]
}

function participleStems(stem: string, prefixes: readonly string[]): string[] {
  const inner = prefixes
    .filter(prefix => stem.startsWith(prefix) && stem.length > prefix.length + 1)
    .map(prefix => `${prefix}ge${stem.slice(prefix.length)}`)
  const bare = INSEPARABLE.some(prefix => stem.startsWith(prefix)) ? [stem] : []
  return [`ge${stem}`, ...inner, ...bare]
}
