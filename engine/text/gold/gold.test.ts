import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDutchLexicon } from '../../../data/lexicon/read-lexicon.ts'
import { createDutch } from '../index.ts'
import { exactLemmas, exactSplits, foundParts, halfOf, joinedForms, leftWhole } from './score.ts'

const dutch = createDutch(readDutchLexicon())
const read = (name: string) => halfOf(readFileSync(join(import.meta.dirname, name), 'utf8'), 'odd')
const compounds = read('compounds.tsv')
const forms = read('lemmas.tsv')

describe('on the held-out half of the gold lists', () => {
  it('at least 0.85 of 385 compounds come apart exactly', () => {
    const { share, rows } = exactSplits(dutch, compounds)
    expect(rows).toBe(385)
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  it('at least 0.82 of them are found by every part', () => {
    expect(foundParts(dutch, compounds).share).toBeGreaterThanOrEqual(0.82)
  })

  it('at least 0.87 of 940 whole nouns stay whole', () => {
    const { share, rows } = leftWhole(dutch, forms)
    expect(rows).toBe(940)
    expect(share).toBeGreaterThanOrEqual(0.87)
  })

  it.each([
    ['noun', 0.96],
    ['adj', 0.89],
    ['verb', 0.73],
  ])('lemmas of a %s are exact for at least %d', (pos, least) => {
    expect(exactLemmas(dutch, forms, pos).share).toBeGreaterThanOrEqual(least)
  })

  it.each([
    ['noun', 0.975],
    ['adj', 0.92],
    ['verb', 0.9],
  ])('a %s meets its lemma for at least %d', (pos, least) => {
    expect(joinedForms(dutch, forms, pos).share).toBeGreaterThanOrEqual(least)
  })
})
