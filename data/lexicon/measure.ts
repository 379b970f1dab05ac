/** Prints how the analysis does on the gold lists: `node data/lexicon/measure.ts [tune|held] [lexicon]`. Held out and the committed one when left out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinedForms, wholeWords, wronglyJoined } from '../../engine/text/gold/joined.ts'
import {
  exactLemmas,
  exactSplits,
  foundParts,
  halfOf,
  leftWhole,
  rowsOf,
} from '../../engine/text/gold/score.ts'
import { partScore } from '../../engine/text/gold/split-points.ts'
import { createDutch } from '../../engine/text/index.ts'
import { readDutchLexicon } from './read-lexicon.ts'

const half = process.argv[2] === 'tune' ? 'tune' : 'held'
const gold = join(import.meta.dirname, '../../engine/text/gold')
const read = (name: string) => rowsOf(readFileSync(join(gold, name), 'utf8'))
const dutch = createDutch(readDutchLexicon(process.argv[3]))
const compounds = halfOf(read('compounds.tsv'), half)
const allForms = wholeWords(read('lemmas.tsv'))
const forms = halfOf(allForms, half)

const shares = {
  'compounds split exactly': exactSplits(dutch, compounds),
  'compounds found by every part': foundParts(dutch, compounds),
  'whole nouns left whole': leftWhole(dutch, forms),
  'noun: lemma exact': exactLemmas(dutch, forms, 'noun'),
  'adj: lemma exact': exactLemmas(dutch, forms, 'adj'),
  'verb: lemma exact': exactLemmas(dutch, forms, 'verb'),
}
for (const [name, { share, rows }] of Object.entries(shares)) print(name, share, `of ${rows}`)
const parts = partScore(dutch.split, compounds)
print('parts: precision', parts.precision, '')
print('parts: recall', parts.recall, '')
const whole = partScore(form => [dutch.lemma(form)], compounds)
print('parts without splitting: precision', whole.precision, '')
for (const pos of ['noun', 'adj', 'verb', 'all']) {
  const of = (rows: typeof forms) => rows.filter(row => pos === 'all' || row.pos === pos)
  const { pairs, joinedPairs } = joinedForms(dutch.lemma, of(forms))
  const { lemmas, wronglyJoined: wrong } = wronglyJoined(dutch.lemma, of(forms), of(allForms))
  print(`${pos}: pairs of forms that become one term`, joinedPairs / pairs, `${joinedPairs} of ${pairs}`)
  print(`${pos}: lemmas joined with another`, wrong / lemmas, `${wrong} of ${lemmas}`)
}

function print(name: string, share: number, rows: string): void {
  console.log(`${share.toFixed(3)}  ${name} ${rows}`)
}
