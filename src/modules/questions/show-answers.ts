import type { Reader } from '../../platform/ctx/ctx.ts'
import { keyOf, type Answer, type Reference } from './answer.ts'
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
  const references = answers.flatMap(answer => answer.references)
  return withReferences(reader, answers, await referencesOf(reader, references))
}

/** What the reader may see of what is referred to, by `keyOf`. */
export async function referencesOf(
  reader: Reader,
  references: readonly Reference[],
): Promise<Map<string, Helper>> {
  const found = await resolveReferences(reader, references)
  return new Map(found.map(helper => [keyOf(helper), helper]))
}

/** The same when what they refer to is known already, by `keyOf`. */
export function withReferences(
  reader: Reader,
  answers: readonly Answer[],
  byKey: ReadonlyMap<string, Helper>,
): ShownAnswer[] {
  return answers.map(answer => ({
    ...answer,
    shownReferences: answer.references.flatMap(reference => byKey.get(keyOf(reference)) ?? []),
    mayMark: mayMark(reader.actor, answer),
  }))
}
