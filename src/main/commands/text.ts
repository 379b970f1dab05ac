import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import type { Dutch } from '@knooppunt/engine/text'

const tasks: Record<string, { description: string; answer: (dutch: Dutch, line: string) => string }> = {
  split: {
    description: 'the parts of each word as lemmas; the lemma of a word that is no compound',
    answer: (dutch, line) => wordsIn(line).flatMap(dutch.split).join(' '),
  },
  lemma: {
    description: 'the one term a form is joined to',
    answer: (dutch, line) => wordsIn(line).map(dutch.lemma).join(' '),
  },
  tokens: {
    description: 'the search terms of each line of text',
    answer: (dutch, line) => dutch.tokens(line).join(' '),
  },
}

/** `knooppunt text split|lemma|tokens`: words on standard input, one line out per line in. */
export function textCommand(): Command {
  const command = new Command('text').description(
    'what Dutch words are made of: standard input, line by line',
  )
  for (const [name, { description, answer }] of Object.entries(tasks))
    command.addCommand(new Command(name).description(description).action(() => answerLines(answer)))
  return command
}

async function answerLines(answer: (dutch: Dutch, line: string) => string): Promise<void> {
  const { createDutch } = await import('@knooppunt/engine/text')
  const { readDutchLexicon } = await import('../../../data/lexicon/read-lexicon.ts')
  const dutch = createDutch(readDutchLexicon())
  process.stdin.setEncoding('utf8')
  try {
    await pipeline(
      process.stdin,
      async function* (chunks: AsyncIterable<string>) {
        for await (const lines of wholeLines(chunks))
          yield lines.map(line => `${answer(dutch, line)}\n`).join('')
      },
      process.stdout,
    )
  } catch (error) {
    const readerIsGone = (error as NodeJS.ErrnoException).code === 'EPIPE'
    if (!readerIsGone) throw error
  }
}

/** The lines of what comes in, as soon as they are whole; only a line feed ends one. */
async function* wholeLines(chunks: AsyncIterable<string>): AsyncIterable<string[]> {
  let begun = ''
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split('\n')
    begun = lines.pop() ?? ''
    yield lines
  }
  if (begun !== '') yield [begun]
}

function wordsIn(line: string): string[] {
  return line.split(/\s+/).filter(word => word !== '')
}
