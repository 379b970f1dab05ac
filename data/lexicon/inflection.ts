/** What a noun form may come from, likeliest first; the caller checks which exists. */
export function nounBases(form: string): string[] {
  return [...diminutives(form), ...plurals(form)].filter(base => base.length >= SHORTEST_BASE)
}

/** What an inflected adjective may come from, likeliest first; the caller checks which exists. */
export function adjectiveBases(form: string): string[] {
  return ['dere', 'ere', 'ste', 'e']
    .filter(ending => form.endsWith(ending))
    .flatMap(ending => shortened(form.slice(0, -ending.length)))
    .filter(base => base.length >= SHORTEST_BASE)
}

/** What a comparative or superlative may come from, of adjectives that are hardly anything else. */
export function comparedBases(form: string): string[] {
  const endings: [RegExp, string][] = [
    [/^(.+lo)z(?:er|ere|ers)$/, 'os'],
    [/^(.+i)ev(?:er|ere)$/, 'ef'],
    [/^(.+eu)z(?:er|ere)$/, 's'],
    [/^(.+vol)ler$/, ''],
    [/^(.+baar)(?:der|dere|st|ste)$/, ''],
    [/^(.{2,}(?:ig|lijk|zaam|isch))(?:er|st|ste)$/, ''],
    [/^(.+[^aeiou].+end)(?:er|ere|st|ste)$/, ''],
  ]
  return endings
    .filter(([ending]) => ending.test(form))
    .map(([ending, base]) => form.replace(ending, `$1${base}`))
}

const SHORTEST_BASE = 3

function diminutives(form: string): string[] {
  const single = form.replace(/s$/, '')
  if (!single.endsWith('je')) return []
  const endings: [RegExp, string][] = [
    [/([bgklmnprst])\1etje$/, '$1'],
    [/etje$/, ''],
    [/([aou])\1tje$/, '$1'],
    [/'tje$/, ''],
    [/kje$/, 'g'],
    [/tje$/, ''],
    [/pje$/, ''],
    [/je$/, ''],
  ]
  return endings
    .filter(([ending]) => ending.test(single))
    .map(([ending, base]) => single.replace(ending, base))
}

function plurals(form: string): string[] {
  if (form.endsWith("'s")) return [form.slice(0, -2)]
  if (form.endsWith('s')) return [form.slice(0, -1)]
  if (form.endsWith('heden')) return [form.replace(/heden$/, 'heid')]
  return form.endsWith('en') ? [...shortened(form.slice(0, -2)), form.slice(0, -1)] : []
}

/** The closed forms of an open stem: `wolv` gives wolf, `tass` gives tas, `straat` from `strat`. */
function shortened(stem: string): string[] {
  const voiceless = stem.replace(/v$/, 'f').replace(/z$/, 's')
  const single = stem.replace(/([bdfgklmnprst])\1$/, '$1')
  const long = voiceless.replace(/([aeou])([^aeiou])$/, '$1$1$2')
  return [...new Set([long, single === stem ? voiceless : single, stem])]
}
