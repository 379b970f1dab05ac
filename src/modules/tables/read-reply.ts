import type { Answer } from './guest.ts'

/** What a guest said in one text. */
export interface ReadReply {
  /** Null: not said. */
  readonly answer: Answer | null
  /** Null: not said. */
  readonly named: boolean | null
  /** By question, counted from 0; what is not there was not answered. */
  readonly bodies: ReadonlyMap<number, string>
}

const words: readonly (readonly [RegExp, Pick<Partial<ReadReply>, 'answer' | 'named'>])[] = [
  [/^(ja|yes)[.!,]?$/i, { answer: 'yes' }],
  [/^(nee|no)[.!,]?$/i, { answer: 'no' }],
  [/^(misschien|maybe)[.!,]?$/i, { answer: 'maybe' }],
  [/^(zonder (mijn )?naam|anoniem|without (my )?name)[.!,]?$/i, { named: false }],
  [/^(met (mijn )?naam|with (my )?name)[.!,]?$/i, { named: true }],
]

/**
 * Lines on top that are nothing but `ja` or `zonder naam` say that. Numbers that go up say which question is answered; without
 * them everything belongs to the first question.
 */
export function readReply(text: string, questions: readonly string[]): ReadReply {
  const lines = text.split('\n')
  let said: Pick<ReadReply, 'answer' | 'named'> = { answer: null, named: null }
  while (lines.length > 0) {
    const line = lines[0]?.trim() ?? ''
    const found = words.find(([word]) => word.test(line))?.[1]
    if (!found && line !== '') break
    said = { ...said, ...found }
    lines.shift()
  }
  return { ...said, bodies: bodiesIn(lines, questions) }
}

function bodiesIn(lines: readonly string[], questions: readonly string[]): Map<number, string> {
  const bodies = new Map<number, string[]>()
  let last = -1
  for (const line of lines) {
    const [, number = '', rest = ''] = /^\s*(?:vraag|question)?\s*(\d)\s*[.):]\s*(.*)$/i.exec(line) ?? []
    const next = Number(number) - 1
    const isNext = next > last && next < questions.length
    if (isNext) last = next
    const at = Math.max(last, 0)
    bodies.set(at, [...(bodies.get(at) ?? []), isNext ? rest : line])
  }
  const own = [...bodies].map(
    ([question, said]) => [question, withoutQuestion(said, questions[question])] as const,
  )
  return new Map(own.filter(([, body]) => body !== ''))
}

/** Who copies a question above the answer does not say it again. */
function withoutQuestion(said: readonly string[], question = ''): string {
  const body = said.join('\n').trim()
  return (body.startsWith(question) ? body.slice(question.length) : body).trim()
}
