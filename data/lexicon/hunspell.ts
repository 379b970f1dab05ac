/** A word form that the hunspell dictionary makes out of a base with one group of affixes (Z, Y, A, V, X, ...). */
export type Formed = { readonly form: string; readonly base: string; readonly group: string }

/** A line of the dictionary: a word and its two-letter flags. */
export type DictionaryEntry = { readonly word: string; readonly flags: readonly string[] }

type Suffix = { readonly cut: string; readonly add: string; readonly fits: RegExp }
type Affixes = { readonly suffixes: Map<string, Suffix[]>; readonly verbPrefixes: Map<string, string> }

/** Reads a hunspell dictionary; entries that are forbidden words are left out. */
export function readDictionary(dic: string): DictionaryEntry[] {
  const lines = dic.split('\n').slice(1)
  return lines.map(readEntry).filter(({ word, flags }) => word !== '' && !flags.includes('Fw'))
}

/** Every form the affixes make, the bases themselves not among them; verb prefixes are in both form and base. */
export function formsOf(entries: readonly DictionaryEntry[], aff: string): Formed[] {
  const affixes = readAffixes(aff)
  return entries.flatMap(entry => formsOfEntry(entry, affixes))
}

/** The words with each verb prefix their flags allow: `lopen` gives `oplopen`, `teruglopen`, ... */
export function prefixed(entry: DictionaryEntry, aff: Affixes): string[] {
  return entry.flags.flatMap(flag => aff.verbPrefixes.get(flag) ?? []).map(prefix => prefix + entry.word)
}

/** Reads the suffix tables and the verb prefixes of an affix file with long flags. */
export function readAffixes(aff: string): Affixes {
  const suffixes = new Map<string, Suffix[]>()
  const verbPrefixes = new Map<string, string>()
  for (const line of aff.split('\n')) {
    const [type, flag = '', cut = '', add, fits = '.'] = line.split(/\s+/)
    if (add === undefined || /^\d+$/.test(add)) continue
    if (type === 'PFX' && flag.startsWith('P')) verbPrefixes.set(flag, add)
    if (type !== 'SFX') continue
    const bare = (add.split('/')[0] ?? '').replace(/^0$/, '')
    const condition = fits.startsWith('ts:') || fits === '' ? '.' : fits
    suffixes.set(flag, [
      ...(suffixes.get(flag) ?? []),
      { cut: cut === '0' ? '' : cut, add: bare, fits: new RegExp(`${condition}$`, 'u') },
    ])
  }
  return { suffixes, verbPrefixes }
}

function readEntry(line: string): DictionaryEntry {
  const [word = '', flags = ''] = line.split(/\s/)[0]?.split('/') ?? []
  return { word, flags: flags.match(/../g) ?? [] }
}

function formsOfEntry(entry: DictionaryEntry, affixes: Affixes): Formed[] {
  const bases = [entry.word, ...prefixed(entry, affixes)]
  return entry.flags.flatMap(flag =>
    (affixes.suffixes.get(flag) ?? []).flatMap(suffix =>
      bases
        .filter(base => suffix.fits.test(base) && base.endsWith(suffix.cut) && !suffix.add.endsWith('-'))
        .map(base => ({
          form: base.slice(0, base.length - suffix.cut.length) + suffix.add,
          base,
          group: flag,
        })),
    ),
  )
}
