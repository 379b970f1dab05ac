import type { Reader } from '../../platform/ctx/ctx.ts'
import { isForAll, isInCircle, watches } from '../circles/index.ts'
import { actorsWith } from '../people/index.ts'
import type { Question } from './question.ts'

/** Those of these people who may see the question: nobody else is asked or told. Cost: no query for what all members see. */
export async function thoseWhoSee(
  reader: Pick<Reader, 'db'>,
  { circle, areas, hiddenAt }: Pick<Question, 'circle' | 'areas' | 'hiddenAt'>,
  persons: readonly string[],
): Promise<ReadonlySet<string>> {
  if (hiddenAt === null && isForAll(circle)) return new Set(persons)
  const actors = [...(await actorsWith(reader, persons))]
  const seeing = actors.filter(
    ([, actor]) => watches(actor, areas) || (hiddenAt === null && isInCircle(actor, circle)),
  )
  return new Set(seeing.map(([person]) => person))
}
