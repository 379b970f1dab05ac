/**
 * Prints how the analysis does on the gold lists, and how fast it is: `node data/lexicon/measure.ts [even|odd]`.
 * Even lines are for tuning, odd lines (the default) are held out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exactLemmas, exactSplits, foundParts, halfOf, joinedForms, leftWhole } from '../../engine/text/gold/score.ts'
import { createDutch } from '../../engine/text/index.ts'
import { readDutchLexicon } from './read-lexicon.ts'

const half = process.argv[2] === 'even' ? 'even' : 'odd'
const gold = join(import.meta.dirname, '../../engine/text/gold')
const read = (name: string) => readFileSync(join(gold, name), 'utf8')
const started = performance.now()
const dutch = createDutch(readDutchLexicon())
const loaded = performance.now() - started
const compounds = halfOf(read('compounds.tsv'), half)
const forms = halfOf(read('lemmas.tsv'), half)

const measures = {
  'compounds split exactly': exactSplits(dutch, compounds),
  'compounds found by every part': foundParts(dutch, compounds),
  'whole nouns left whole': leftWhole(dutch, forms),
  ...Object.fromEntries(
    ['noun', 'adj', 'verb'].flatMap(pos => [
      [`${pos}: lemma exact`, exactLemmas(dutch, forms, pos)],
      [`${pos}: form meets its lemma`, joinedForms(dutch, forms, pos)],
    ]),
  ),
}
for (const [name, { share, rows }] of Object.entries(measures)) console.log(`${share.toFixed(3)}  ${name} (${rows})`)

// Every word of the list eight times over, as running text repeats its words.
const ROUNDS = 8
const text = Array.from({ length: ROUNDS }, () => forms.map(({ form }) => form).join(' ')).join(' ')
const fresh = createDutch(readDutchLexicon())
const before = process.cpuUsage()
fresh.tokens(text)
const { user, system } = process.cpuUsage(before)
console.log(`${loaded.toFixed(0)} ms to load the lexicon`)
console.log(`${Math.round((forms.length * ROUNDS) / ((user + system) / 1e6))} words a CPU second, cache empty at first`)
