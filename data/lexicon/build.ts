/**
 * Makes `dutch.txt.gz` out of the OpenTaal word list and hunspell dictionary:
 * `node data/lexicon/build.ts <folder with nl.dic, nl.aff, wordlist-opentaal.txt.gz, ...>`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fold } from '../../engine/text/fold.ts'
import { countFamilies } from './families.ts'
import { lemmaTable } from './lemma-table.ts'
import { entryLines, withoutCompounds } from './entry-lines.ts'

const [folder, out = join(import.meta.dirname, 'dutch.txt.gz')] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node data/lexicon/build.ts <folder of the raw sources>')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const own = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** On the stop-word lists, yet people of a neighbourhood look for them: samen eten, buiten spelen, vrije tijd, de weg. */
const WORTH_SEARCHING = new Set('buiten eigen samen vrij weg'.split(' '))

const stopWords = [
  ...new Set(
    [read('postgresql-dutch.stop'), read('stopwords-iso-nl.txt')]
      .join('\n')
      .split(/\s+/)
      .map(fold)
      .filter(word => word !== '' && !WORTH_SEARCHING.has(word)),
  ),
].sort()
const table = lemmaTable({
  dic: read('nl.dic'),
  aff: read('nl.aff'),
  words: gunzipSync(readFileSync(join(folder, 'wordlist-opentaal.txt.gz'))).toString('utf8'),
  irregularNouns: own('irregular-nouns.txt'),
  irregularAdjectives: own('irregular-adjectives.txt'),
  strongVerbs: own('strong-verbs.txt'),
  verbsBeforeNouns: own('verbs-before-nouns.txt'),
  firstParts: own('first-parts.txt'),
})
console.log(`${table.lemmaOf.size} forms of ${new Set(table.lemmaOf.values()).size} lemmas`)
const families = countFamilies(table, stopWords.join(' '))
const kept = withoutCompounds(table, families, stopWords.join(' '))
const lines = entryLines(kept, families)
writeFileSync(out, gzipSync(`${stopWords.join(' ')}\n${lines.join('\n')}\n`, { level: 9 }))
console.log(`${lines.length} entries kept, ${kept.lemmaOf.size} forms`)
