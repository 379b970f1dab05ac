/** What in a text may sound like blame, and why. */
export interface BlameHint {
  /** The words themselves, as they stand in the text. */
  readonly words: string
  readonly kind: BlameKind
}

export const blameKinds = ['guilt', 'unwilling', 'finally', 'always', 'party'] as const
export type BlameKind = (typeof blameKinds)[number]

const most = 3

/** Bodies that are easily named as the culprit: "de gemeente doet niets". */
const bodies =
  'gemeente|wethouder|burgemeester|ambtenaar|ambtenaren|woningcorporatie|corporatie|politie|school|zorg|welzijn|provincie|waterschap|overheid|huisarts|verhuurder|buurman|buren|bewoners|jongeren|ouders|ondernemers|college|raad'

const deeds =
  'doet|doen|luistert|luisteren|komt|komen|wil|willen|laat|laten|maakt|maken|geeft|geven|zorgt|zorgen|heeft|hebben|is|zijn|faalt|falen|negeert|negeren|vergeet|vergeten'

const patterns: readonly (readonly [BlameKind, RegExp])[] = [
  [
    'guilt',
    /\b(?:schuld(?:ig|ige|igen)?|verwijt(?:en|baar)?|nalatig(?:e|heid)?|falend(?:e)?|faalt|gefaald|schandalig|schandelijk|belachelijk|onwil(?:lig|lige)?)\b/giu,
  ],
  [
    'unwilling',
    /\b(?:weigert|weigeren|weigerde|vertikt|vertikken|laat(?:en)? na(?! (?:de|het|een)\b)|nagelaten|negeert|negeren|traineert|traineren|belooft van alles|houdt zich niet aan|houden zich niet aan)\b/giu,
  ],
  ['finally', /\bmoet(?:en)?(?: \p{L}+){0,4} eindelijk(?: eens)?\b|\beindelijk eens\b|\bnu eindelijk\b/giu],
  ['always', /\b(?:nooit|altijd weer|alweer niet|nog steeds niets|doet niets|doen niets)\b/giu],
  [
    'party',
    new RegExp(
      `\\b(?:de|het|die|dat|onze) (?:${bodies}) (?:${deeds})(?: \\p{L}+){0,4} (?:niet|niets|nooit|geen|te weinig|te laat)\\b`,
      'giu',
    ),
  ],
]

/**
 * Simple rules for Dutch that notice where a problem is worded as somebody's fault. They miss much and are wrong now and then:
 * a hint, never a condition. `names` are names of parties or persons of the place, such as those who are asked.
 */
export function blameIn(text: string, names: readonly string[] = []): BlameHint[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(match => ({ kind, words: match[0], at: match.index })),
  )
  const named = names.flatMap(name => culprit(text, name))
  const all = [...found, ...named].toSorted((one, other) => one.at - other.at)
  const unique = new Map(all.map(({ words, kind }) => [words.toLowerCase(), { words, kind }]))
  return [...unique.values()].slice(0, most)
}

/** A name as the subject of what was not done. */
function culprit(text: string, name: string) {
  if (name.trim().length < 3) return []
  const start = text.toLowerCase().indexOf(name.toLowerCase())
  if (start < 0) return []
  const after = text.slice(start + name.length)
  const did = new RegExp(
    `^ (?:${deeds}|weigert|moet)(?: \\p{L}+){0,4} (?:niet|niets|nooit|geen|te weinig|te laat|eindelijk)\\b`,
    'iu',
  ).exec(after)
  return did
    ? [{ kind: 'party' as const, words: text.slice(start, start + name.length) + did[0], at: start }]
    : []
}
