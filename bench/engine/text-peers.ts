import { createRequire } from 'node:module'
import { create, insertMultiple, search } from '@orama/orama'
import { stemmer as oramaStemmer } from '@orama/stemmers/dutch'
import { Charset, Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { fold } from '@knooppunt/engine/text'
import type { Project } from './text-judgements.ts'

/** A search engine filled with the projects: the ids it finds, best first. */
export type Engine = {
  readonly name: string
  readonly settings: string
  readonly find: (query: string) => Promise<readonly string[]>
}

const asMany = 11

/** Every peer in every setting that is tried; the best one on the tuning half counts. */
export function peers(projects: readonly Project[], stopWords: ReadonlySet<string>): Promise<Engine>[] {
  const stem = snowball()
  const term = (isStemmed: boolean) => (word: string) => {
    const folded = fold(word)
    return stopWords.has(folded) ? null : isStemmed ? stem(folded) : folded
  }
  return [
    ...[true, false].flatMap(isStemmed =>
      [0, 0.2, 0.3].map(fuzzy => mini(projects, { term: term(isStemmed), isStemmed, fuzzy })),
    ),
    ...[true, false].flatMap(isStemmed =>
      [0, 1, 2].map(tolerance => orama(projects, { isStemmed, tolerance, stopWords })),
    ),
    ...(['strict', 'forward', 'full'] as const).flatMap(tokenize =>
      (['LatinBalance', 'LatinAdvanced', 'LatinExtra'] as const).map(charset =>
        flex(projects, { tokenize, charset, stopWords }),
      ),
    ),
  ]
}

async function mini(
  projects: readonly Project[],
  { term, isStemmed, fuzzy }: { term: (word: string) => string | null; isStemmed: boolean; fuzzy: number },
): Promise<Engine> {
  const index = new MiniSearch<Project>({
    fields: ['title', 'text'],
    processTerm: term,
    searchOptions: { prefix: word => word.length > 3, fuzzy, boost: { title: 2 } },
  })
  index.addAll(projects)
  return {
    name: 'MiniSearch',
    settings: `${isStemmed ? 'snowball dutch' : 'no stemmer'}, stop words, prefix, fuzzy ${fuzzy}`,
    find: async query =>
      index
        .search(query)
        .map(({ id }) => String(id))
        .slice(0, asMany),
  }
}

async function orama(
  projects: readonly Project[],
  {
    isStemmed,
    tolerance,
    stopWords,
  }: { isStemmed: boolean; tolerance: number; stopWords: ReadonlySet<string> },
): Promise<Engine> {
  const index = create({
    schema: { id: 'string', title: 'string', text: 'string' } as const,
    components: {
      tokenizer: {
        language: 'dutch',
        stemming: isStemmed,
        ...(isStemmed && { stemmer: oramaStemmer }),
        stopWords: [...stopWords],
      },
    },
  })
  await insertMultiple(
    index,
    projects.map(project => ({ ...project })),
  )
  return {
    name: 'Orama',
    settings: `${isStemmed ? '@orama/stemmers dutch' : 'no stemmer'}, stop words, tolerance ${tolerance}`,
    find: async query => {
      const { hits } = await search(index, {
        term: query,
        properties: ['title', 'text'],
        boost: { title: 2 },
        tolerance,
        threshold: 1,
        limit: asMany,
      })
      return hits.map(({ document }) => document.id)
    },
  }
}

async function flex(
  projects: readonly Project[],
  by: {
    tokenize: 'strict' | 'forward' | 'full'
    charset: 'LatinBalance' | 'LatinAdvanced' | 'LatinExtra'
    stopWords: ReadonlySet<string>
  },
): Promise<Engine> {
  const index = new Index({
    tokenize: by.tokenize,
    encoder: { ...Charset[by.charset], filter: new Set(by.stopWords) },
  })
  for (const { id, title, text } of projects) index.add(id, `${title} ${text}`)
  return {
    name: 'FlexSearch',
    settings: `${by.tokenize}, ${by.charset}, stop words, suggest`,
    find: async query => index.search(query, { limit: asMany, suggest: true }).map(String),
  }
}

/** The stemmer that PostgreSQL has too. */
export function snowball(): (word: string) => string {
  const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as {
    newStemmer: (language: string) => { stem: (word: string) => string }
  }
  const stemmer = newStemmer('dutch')
  return word => stemmer.stem(word)
}
