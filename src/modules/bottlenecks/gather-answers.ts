import type { Reader } from '../../platform/ctx/ctx.ts'
import { organisationsWith, type Organisation } from '../organisations/index.ts'
import type { Answer, Outcome } from './answer.ts'
import type { Bottleneck } from './bottleneck.ts'
import { answersTo, outcomesOf } from './queries/answers.ts'

/** What was answered, newest first, and what came of it. */
export interface GatheredAnswers {
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  /** The owner and the organisations for which was answered. */
  readonly answering: ReadonlyMap<string, Organisation>
}

export async function gatherAnswers(reader: Reader, bottleneck: Bottleneck): Promise<GatheredAnswers> {
  const answers = await answersTo(reader, [bottleneck.id])
  return {
    answers,
    outcomes: await outcomesOf(reader, bottleneck.id),
    answering: await organisationsOf(reader, bottleneck, answers),
  }
}

async function organisationsOf(reader: Reader, { owner }: Bottleneck, answers: readonly Answer[]) {
  const ids = [owner, ...answers.map(({ organisation }) => organisation)].filter(id => id !== null)
  const found = await organisationsWith(reader, [...new Set(ids)])
  return new Map(found.map(one => [one.id, one]))
}
