/**
 * Makes `synonyms.txt.gz` out of Open Dutch WordNet and our own list of what neighbours say: `node data/lexicon/build-synonyms.ts <folder with wn-data-nld.tab>`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createDutch, fold } from '../../engine/text/index.ts'
import { readDutchLexicon } from './read-lexicon.ts'

/** Two words must share this much of their senses; words of many senses say too little of each other. */
const LEAST_SHARED = 0.3
const LARGEST_SYNSET = 8
const SHORTEST_WORD = 3
const MOST_SYNONYMS = 6

/** Tenths that a synonym of our own list counts: chosen for this use, so more than those of the general list. */
const OWN_WEIGHT = 6

const [folder] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('usage: node data/lexicon/build-synonyms.ts <folder of wn-data-nld.tab>')
const dutch = createDutch(readDutchLexicon())
const synsets = readSynsets(readFileSync(join(folder, 'wn-data-nld.tab'), 'utf8'))
const own = readOwn(readFileSync(join(import.meta.dirname, 'neighbourhood-synonyms.txt'), 'utf8'))
const lines = synonymLines(synsets)
writeFileSync(join(import.meta.dirname, 'synonyms.txt.gz'), gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
console.log(`${lines.length} words with synonyms`)

/** Single words that are their own lemma: `bomen` (to discuss) must not become a synonym of `boom` (tree). */
function readSynsets(tab: string): string[][] {
  const synsets = new Map<string, Set<string>>()
  for (const line of tab.split('\n')) {
    const [synset = '', type, lemma = ''] = line.split('\t')
    const word = fold(lemma)
    if (type !== 'nld:lemma' || word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word)) continue
    if (dutch.lemma(word) !== word || dutch.tokens(word)[0] !== word) continue
    synsets.set(synset, (synsets.get(synset) ?? new Set()).add(word))
  }
  return [...synsets.values()].map(words => [...words].sort())
}

function synonymLines(all: readonly (readonly string[])[]): string[] {
  const senses = countOf(all.flat())
  const shared = countOf(
    all
      .filter(words => words.length <= LARGEST_SYNSET)
      .flatMap(words =>
        words.flatMap(one => words.filter(other => other !== one).map(other => `${one}\t${other}`)),
      ),
  )
  const found = new Map<string, { other: string; share: number }[]>()
  for (const [pair, count] of shared) {
    const [one = '', other = ''] = pair.split('\t')
    const share = count / ((senses.get(one) ?? 0) + (senses.get(other) ?? 0) - count)
    if (share >= LEAST_SHARED) found.set(one, [...(found.get(one) ?? []), { other, share }])
  }
  return [...new Set([...own.keys(), ...found.keys()])]
    .map(one => [one, ...packed(found.get(one) ?? [], own.get(one) ?? new Set())].join('\t'))
    .sort()
}

/** Each line: a word and what it may stand for, in both directions. */
function readOwn(list: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    if (one !== other) found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  for (const line of list.split('\n').filter(Boolean)) {
    const [word = '', ...others] = line.split(' ').map(one => dutch.tokens(one)[0] ?? '')
    for (const other of others.filter(Boolean)) {
      add(word, other)
      add(other, word)
    }
  }
  return found
}

/** Ours, then the best of the general list: at most half the weight of the word itself, when all senses are shared. */
function packed(others: readonly { other: string; share: number }[], ours: ReadonlySet<string>): string[] {
  const best = others
    .filter(({ other }) => !ours.has(other))
    .sort((one, two) => two.share - one.share || (one.other < two.other ? -1 : 1))
  return [
    ...[...ours].map(other => `${OWN_WEIGHT}${other}`),
    ...best
      .slice(0, MOST_SYNONYMS)
      .map(({ other, share }) => `${Math.max(1, Math.round(share * 5))}${other}`),
  ]
}

function countOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
