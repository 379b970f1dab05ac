import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDutchLexicon, readDutchSynonyms } from '../../data/lexicon/read-lexicon.ts'
import { createDutch, fold } from './index.ts'

const dutch = createDutch(readDutchLexicon())
const pieces = fc.constantFrom(
  ...'buurt huis tuinen s en kinder jes heden ge t voedsel bossen er fiets'.split(' '),
)
const words = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 5 }).map(parts => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwz'), maxLength: 14 }),
  fc.string({ unit: 'grapheme' }),
)

describe('lemma', () => {
  it.each([
    ['initiatieven', 'initiatief'],
    ['buurthuizen', 'buurthuis'],
    ['fietsen', 'fiets'],
    ['kinderen', 'kind'],
    ['steden', 'stad'],
    ['speeltuintjes', 'speeltuin'],
    ["foto's", 'foto'],
    ['foto’s', 'foto'],
    ['eenzame', 'eenzaam'],
    ['georganiseerd', 'organiseren'],
    ['gezonde', 'gezond'],
    ['geëvacueerd', 'evacueren'],
    ['opgenomen', 'opnemen'],
    ['vergrote', 'vergroten'],
    ['uitgeschopt', 'uitschoppen'],
    ['gezwerfd', 'zwerven'],
    ['bijgekletst', 'bijkletsen'],
    ['watervallen', 'waterval'],
    ['Nederlanders', 'nederlander'],
    ['burenoverlast', 'burenoverlast'],
    ['ouderen', 'oudere'],
    ['Rotterdam', 'rotterdam'],
    ['qwxzt', 'qwxzt'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(dutch.lemma(form)).toBe(lemma)
  })

  it('of a lemma is that lemma', () => {
    fc.assert(
      fc.property(words, word => {
        const lemma = dutch.lemma(word)
        expect(dutch.lemma(lemma)).toBe(lemma)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('split', () => {
  it.each([
    ['bewonersinitiatief', ['bewoner', 'initiatief']],
    ['bewonersinitiatieven', ['bewoner', 'initiatief']],
    ['voedselbossen', ['voedsel', 'bos']],
    ['aandachtspunten', ['aandacht', 'punt']],
    ['buurtbarbecue', ['buurt', 'barbecue']],
    ['wijkcentrum', ['wijk', 'centrum']],
    ['speeltuin', ['speel', 'tuin']],
    ['moestuin', ['moes', 'tuin']],
    ['jeugdactiviteiten', ['jeugd', 'activiteit']],
    ['ouderenzorg', ['oudere', 'zorg']],
    ['taalles', ['taal', 'les']],
    ['zonnepanelen', ['zon', 'paneel']],
    ['kinderboerderij', ['kind', 'boerderij']],
  ])('%s is a compound', (word, parts) => {
    expect(dutch.split(word)).toEqual(parts)
  })

  it.each(['winkel', 'bestuurder', 'voorzitter', 'vrijwilliger', 'boerderij', 'openbaar', 'eindhoven'])(
    '%s is one word',
    word => {
      expect(dutch.split(word)).toEqual([word])
    },
  )

  it('gives parts that are not empty, and none only for a word that folds to nothing', () => {
    fc.assert(
      fc.property(words, word => {
        const parts = dutch.split(word)
        expect(parts.length === 0).toBe(fold(word) === '')
        expect(parts).not.toContain('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('tokens', () => {
  it('are the lemma and then the parts of each word that is no stop word', () => {
    expect(dutch.tokens('De bewonersinitiatieven van de wijk')).toEqual([
      'bewonersinitiatief',
      'bewoner',
      'initiatief',
      'wijk',
    ])
  })

  it('come once for each occurrence of a word', () => {
    expect(dutch.tokens('bos, bossen en bos')).toEqual(['bos', 'bos', 'bos'])
  })

  it('go into the parts of parts', () => {
    expect(dutch.tokens('buurtmoestuin')).toEqual(['buurtmoestuin', 'buurt', 'moestuin', 'moes', 'tuin'])
  })

  it('meet when a compound is written with a hyphen or apart', () => {
    expect(dutch.tokens('buurt-barbecue')).toEqual(['buurtbarbecue', 'buurt', 'barbecue'])
    expect(dutch.tokens('buurtbarbecue')).toEqual(['buurtbarbecue', 'buurt', 'barbecue'])
  })

  it('keep place names, house numbers and accents findable', () => {
    expect(dutch.tokens("'s-Gravenhage 12a: Café België!")).toEqual([
      'sgravenhage',
      'gravenhage',
      '12a',
      'cafe',
      'belgie',
    ])
  })

  it('of a text without words are none', () => {
    expect(dutch.tokens("… 😀 -- ''' \uD800")).toEqual([])
  })

  const fresh = createDutch(readDutchLexicon())

  it('never fail, whatever the text, and do not depend on what was asked before', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
        expect(dutch.tokens(text)).toEqual(fresh.tokens(text))
      }),
    )
  })

  it('of a word of a million letters are cut at 64 letters', () => {
    expect(dutch.tokens('x'.repeat(1_000_000))).toEqual(['x'.repeat(64)])
  })
})

describe('terms', () => {
  it('weigh a word 1 and a part 0.5, heaviest first', () => {
    expect(dutch.terms('Voedselbos en voedselbossen')).toEqual([
      { term: 'voedselbos', weight: 2 },
      { term: 'bos', weight: 1 },
      { term: 'voedsel', weight: 1 },
    ])
  })
})

describe('spellings', () => {
  it.each([
    ['aktiviteiten', 'activiteit'],
    ['kontakten', 'contact'],
  ])('%s of old is today %s', (typed, lemma) => {
    expect(dutch.lemma(typed)).toBe(lemma)
  })
})

describe('synonyms', () => {
  const withList = createDutch({ ...readDutchLexicon(), synonyms: readDutchSynonyms() })

  it('are words of the same build and words of the list, all under 1', () => {
    expect(withList.synonyms('beplanting')).toContainEqual({ term: 'beplanten', weight: 0.5 })
    expect(withList.synonyms('bioscoop').map(({ term }) => term)).toContain('filmtheater')
    expect(withList.synonyms('fiets')).toContainEqual({ term: 'rijwiel', weight: 0.6 })
  })

  it('never hold the term itself, whatever it is', () => {
    fc.assert(
      fc.property(words, word => {
        const found = withList.synonyms(word)
        expect(found.map(({ term }) => term)).not.toContain(word)
        expect(found.every(({ weight }) => weight > 0 && weight < 1)).toBe(true)
      }),
    )
  })

  it('without a list are only those of the same build', () => {
    expect(dutch.synonyms('fiets').map(({ term }) => term)).not.toContain('rijwiel')
  })
})

describe('fold', () => {
  it('drops case, accents and ligatures', () => {
    expect(fold('GEÏNTERESSEERDE ĳsclub’s Søren')).toBe("geinteresseerde ijsclub's soren")
  })
})

describe('createDutch', () => {
  it('refuses a lexicon line that is no entry', () => {
    expect(() => createDutch({ entries: 'bos n', stopWords: '' })).toThrow(
      'lexicon line is not an entry: bos n',
    )
  })
})
