import { readDutchLexicon } from '../data/lexicon/read-lexicon.ts'

/** Random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const everyday = `buurt samen bewoners plein kinderen ouderen koffie tuin groen wijk koken eten feest sport muziek school
  straat ontmoeten hulp vrijwilligers moestuin jongeren speeltuin barbecue voedselbos buurtbarbecue wijkcentrum fiets
  wandelen lezen taal computer repareren dieren bomen bloemen bankje zomer kunst dansen theater film zorg eenzaamheid
  mantelzorg buurthuis energie isoleren zonnepanelen afval zwerfafval veiligheid verkeer parkeren winkel markt`

/** Makes texts of Dutch words, of which few are used often and many seldom, as in real texts (Zipf). */
export function madeUpDutch(random: () => number): (words: number) => string {
  const listed = readDutchLexicon()
    .entries.split('\n')
    .map(line => line.split('\t')[0] ?? '')
    .filter((_, place) => place % 3 === 0)
  for (let at = listed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[listed[at], listed[other]] = [listed[other] ?? '', listed[at] ?? '']
  }
  const words = [...everyday.split(/\s+/), ...listed]
  const one = () => words[Math.floor(words.length ** random()) - 1] ?? 'buurt'
  return count => Array.from({ length: count }, one).join(' ')
}
