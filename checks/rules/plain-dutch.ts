import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Finding } from '../check.ts'
import { cataloguesIn, formsOf, lineOf } from '../messages.ts'

const most = { average: 15, sentence: 20, letters: 14 }
const allowed = new Set(
  readFileSync(join(import.meta.dirname, '../long-words.txt'), 'utf8')
    .split('\n')
    .filter(Boolean),
)

export const plainDutch: Check = {
  name: 'plain-dutch',
  says:
    `Dutch texts are B1: at most ${most.sentence} words in a sentence and ${most.average} on average, ` +
    `words over ${most.letters} letters only when listed in checks/long-words.txt.`,
  run(root) {
    return cataloguesIn(root).flatMap(({ nl }) => {
      const sentences = Object.entries(nl.texts).flatMap(([key, message]) =>
        formsOf(message).flatMap(([, text]) => sentencesOf(text).map(words => ({ key, words }))),
      )
      return [
        ...sentences.flatMap(({ key, words }) =>
          faultsOf(words).map(todo => ({
            file: nl.file,
            line: lineOf(root, nl.file, key),
            todo: `"${key}": ${todo}`,
          })),
        ),
        ...averageOf(nl.file, sentences),
      ]
    })
  },
}

/** Addresses and values count as one word; an abbreviation with points does not end a sentence. */
function sentencesOf(text: string): string[][] {
  return text
    .replaceAll(/https?:\S+|\S+@\S+|\{\w+\}/g, 'X')
    .split(/[.!?:;](?:\s+|$)|\n/)
    .map(sentence => sentence.match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu) ?? [])
    .filter(words => words.length > 0)
}

function faultsOf(words: string[]): string[] {
  const long = words
    .flatMap(word => word.split('-'))
    .filter(word => word.length > most.letters && !allowed.has(word.toLowerCase()))
    .map(word => `"${word}" is long: use a shorter word, or explain it and list it in checks/long-words.txt`)
  return words.length > most.sentence ? [...long, `${words.length} words in one sentence: make it two`] : long
}

function averageOf(file: string, sentences: { words: string[] }[]): Finding[] {
  const average = sentences.flatMap(({ words }) => words).length / Math.max(sentences.length, 1)
  return average > most.average
    ? [{ file, todo: `${average.toFixed(1)} words per sentence on average: shorten` }]
    : []
}
