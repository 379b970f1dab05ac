import type { Reader } from '../../platform/ctx/ctx.ts'
import { keyOf, type Answer } from './answer.ts'
import type { Helper } from './gather-candidates.ts'
import { resolveReferences } from './resolve-references.ts'
import { answersTo } from './queries/answers.ts'
import { mayMark } from './rights.ts'

export interface ShownAnswer extends Answer {
  readonly shownReferences: readonly Helper[]
  readonly mayMark: boolean
}

/** The answers to a question with what they refer to, in the order in which they came. */
export async function showAnswers(reader: Reader, question: string): Promise<ShownAnswer[]> {
  const answers = await answersTo(reader, [question])
  const references = await resolveReferences(
    reader,
    answers.flatMap(answer => answer.references),
  )
  const byKey = new Map(references.map(helper => [keyOf(helper), helper]))
  return answers.map(answer => ({
    ...answer,
    shownReferences: answer.references.flatMap(reference => byKey.get(keyOf(reference)) ?? []),
    mayMark: mayMark(reader.actor, answer),
  }))
}
