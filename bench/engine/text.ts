import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readDutchLexicon } from '../../data/lexicon/read-lexicon.ts'
import { joinedForms, wholeWords, wronglyJoined } from '../../engine/text/gold/joined.ts'
import { exactSplits, halfOf, leftWhole, rowsOf } from '../../engine/text/gold/score.ts'
import { createDutch, type Dutch } from '../../engine/text/index.ts'
import { madeUpDutch, randomFrom } from '../made-up-dutch.ts'
import type { Figure } from './figure.ts'
import { hasProjects } from './text-judgements.ts'
import { snowball } from './text-peers.ts'
import { searchQuality } from './text-search.ts'

const runningTokens = 200_000
const unseenWords = 20_000

/** Speed and memory of the analysis of Dutch, how right it is on the gold lists, and how well the search finds. */
export async function benchText(): Promise<Figure[]> {
  const dutch = createDutch(readDutchLexicon())
  return [...loading(), ...speed(), ...gold(dutch), ...(hasProjects ? await searching() : [])]
}

/** In a process of its own, so that nothing else is in the heap. */
function loading(): Figure[] {
  const script = `
    const { createDutch } = await import('./engine/text/index.ts')
    const { readDutchLexicon } = await import('./data/lexicon/read-lexicon.ts')
    gc()
    const held = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external }
    const heap = held()
    const started = process.cpuUsage()
    const dutch = createDutch(readDutchLexicon())
    const { user, system } = process.cpuUsage(started)
    const ms = (user + system) / 1000
    gc()
    console.log(JSON.stringify([ms, (held() - heap) / 2 ** 20, dutch.lemma('steden')]))`
  const args = ['--expose-gc', '--input-type=module', '-e', script]
  const out = execFileSync(process.execPath, args, {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  })
  const [ms, heap] = JSON.parse(out) as [number, number]
  return [
    { engine: 'text', what: 'load the lexicon (CPU time)', value: ms, unit: 'ms', aim: 'under 300 ms' },
    {
      engine: 'text',
      what: 'memory of the lexicon, heap and typed arrays',
      value: heap,
      unit: 'MB',
      aim: 'under 60 MB',
    },
  ]
}

function speed(): Figure[] {
  const write = madeUpDutch(randomFrom(20260303))
  const text = write(runningTokens)
  const unseen = Array.from(
    { length: unseenWords },
    (_, index) => write(3).replaceAll(' ', '') + letters(index),
  )
  return [
    {
      ...perSecond('running text, cache empty at first', runningTokens, dutch => dutch.tokens(text)),
      aim: 'over 200,000',
    },
    {
      ...perSecond('never-seen words, three words written as one', unseenWords, dutch =>
        unseen.forEach(word => dutch.tokens(word)),
      ),
      aim: 'over 20,000',
    },
  ]
}

function perSecond(what: string, count: number, work: (dutch: Dutch) => unknown): Figure {
  const dutch = createDutch(readDutchLexicon())
  const before = process.cpuUsage()
  work(dutch)
  const { user, system } = process.cpuUsage(before)
  return {
    engine: 'text',
    what: `${what} (by CPU time)`,
    value: count / ((user + system) / 1e6),
    unit: 'per s',
  }
}

function letters(number: number): string {
  return [...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
}

function gold(dutch: Dutch): Figure[] {
  const read = (name: string) =>
    rowsOf(readFileSync(new URL(`../../engine/text/gold/${name}`, import.meta.url), 'utf8'))
  const compounds = halfOf(read('compounds.tsv'), 'held')
  const all = wholeWords(read('lemmas.tsv'))
  const forms = halfOf(all, 'held')
  const stem = snowball()
  const pairs = (lemmaOf: (form: string) => string) => {
    const { pairs: of, joinedPairs } = joinedForms(lemmaOf, forms)
    return joinedPairs / of
  }
  const wrong = (lemmaOf: (form: string) => string) => {
    const { lemmas, wronglyJoined: count } = wronglyJoined(lemmaOf, forms, all)
    return count / lemmas
  }
  const peer = (value: number) => ({ name: 'snowball dutch', value })
  return [
    share('compounds split exactly, held out', exactSplits(dutch, compounds).share, {
      aim: 'over 0.85',
      peer: { name: 'no splitter', value: 0 },
    }),
    share('whole nouns left whole, held out', leftWhole(dutch, forms).share, {}),
    share('pairs of forms joined, held out', pairs(dutch.lemma), {
      aim: 'over 0.95',
      peer: peer(pairs(stem)),
    }),
    share('lemmas joined with another, held out', wrong(dutch.lemma), {
      aim: 'under 0.02',
      peer: peer(wrong(stem)),
    }),
  ]
}

async function searching(): Promise<Figure[]> {
  const [[ours, ...others] = []] = await searchQuality(new Set(readDutchLexicon().stopWords.split(' ')))
  if (!ours) return []
  return others.flatMap(({ name, settings, ndcg, recall }) => [
    share(`nDCG@10, beside ${name} (${settings})`, ours.ndcg, { aim: 'best', peer: { name, value: ndcg } }),
    share(`recall@10, beside ${name}`, ours.recall, { aim: 'best', peer: { name, value: recall } }),
  ])
}

function share(what: string, value: number, more: Pick<Figure, 'aim' | 'peer'>): Figure {
  return { engine: 'text', what, value, unit: '', ...more }
}
