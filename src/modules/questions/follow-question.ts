import type { Ctx } from '../../platform/ctx/ctx.ts'
import { questionFor } from './load-question.ts'
import { setFollowing } from './queries/followers.ts'
import { factOf } from './question.ts'

/** Starts or stops hearing what becomes of a question. */
export async function followQuestion(ctx: Ctx, wish: { question: string; follows: boolean }): Promise<void> {
  const question = await questionFor(ctx, wish.question, 'follow')
  if (!(await setFollowing(ctx, question.id, wish.follows))) return
  ctx.tell('questions.followed', {
    verb: wish.follows ? 'Join' : 'Leave',
    ...factOf(question),
    circle: 'named',
  })
}
