import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDutchLexicon } from '../../../data/lexicon/read-lexicon.ts'
import { createDutch } from '../index.ts'
import { joinedForms, wholeWords, wronglyJoined } from './joined.ts'
import { exactLemmas, exactSplits, foundParts, halfOf, leftWhole, rowsOf } from './score.ts'
import { partScore } from './split-points.ts'

const dutch = createDutch(readDutchLexicon())
const read = (name: string) => rowsOf(readFileSync(join(import.meta.dirname, name), 'utf8'))
const compounds = halfOf(read('compounds.tsv'), 'held')
const allForms = wholeWords(read('lemmas.tsv'))
const forms = halfOf(allForms, 'held')

describe('on the held-out half of the gold lists', () => {
  it('at least 0.85 of 351 compounds come apart exactly', () => {
    const { share, rows } = exactSplits(dutch, compounds)
    expect(rows).toBe(351)
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  it('at least 0.82 of them are found by every part', () => {
    expect(foundParts(dutch, compounds).share).toBeGreaterThanOrEqual(0.82)
  })

  it('parts are right and found, each for at least 0.9', () => {
    const { precision, recall } = partScore(dutch.split, compounds)
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.9)
  })

  it('at least 0.87 of the whole nouns stay whole', () => {
    expect(leftWhole(dutch, forms).share).toBeGreaterThanOrEqual(0.87)
  })

  it.each([
    ['noun', 0.96],
    ['adj', 0.9],
    ['verb', 0.73],
  ])('lemmas of a %s are exact for at least %d', (pos, least) => {
    expect(exactLemmas(dutch, forms, pos).share).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['noun', 0.93],
    ['adj', 0.85],
    ['verb', 0.85],
  ])('pairs of forms of one %s become one term for at least %d', (pos, least) => {
    const { pairs, joinedPairs } = joinedForms(
      dutch.lemma,
      forms.filter(row => row.pos === pos),
    )
    expect(joinedPairs / pairs).toBeGreaterThanOrEqual(least)
  })

  it.each(['noun', 'adj', 'verb'])('under 0.02 of the lemmas of a %s are joined with another one', pos => {
    const of = (rows: typeof forms) => rows.filter(row => row.pos === pos)
    const { lemmas, wronglyJoined: wrong } = wronglyJoined(dutch.lemma, of(forms), of(allForms))
    expect(wrong / lemmas).toBeLessThan(0.02)
  })

  it('of all words together, at least 0.9 of the pairs become one term and under 0.02 of the lemmas are joined with another one', () => {
    const { pairs, joinedPairs } = joinedForms(dutch.lemma, forms)
    const { lemmas, wronglyJoined: wrong } = wronglyJoined(dutch.lemma, forms, allForms)
    expect(joinedPairs / pairs).toBeGreaterThanOrEqual(0.9)
    expect(wrong / lemmas).toBeLessThan(0.02)
  })
})
