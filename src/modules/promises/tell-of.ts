import type { Fact, Verb } from '../../platform/activities/fact.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { factOf, type MadePromise } from './promise.ts'

interface ToldOf {
  readonly verb: Verb
  readonly promise: MadePromise
  /** Left out: as the promise. */
  readonly circle?: string
  readonly data?: Fact['data']
}

/** Tells what became of a promise, also to the pages of its coalition or of where it came from. */
export function tellOf(ctx: Ctx, name: string, { verb, promise, circle, data }: ToldOf): void {
  const { coalition, origin, what } = promise
  const target = coalition === null ? origin : { kind: 'coalition', id: coalition }
  ctx.tell(name, {
    verb,
    ...factOf(promise),
    ...(circle !== undefined && { circle }),
    ...(target && { target }),
    data: { title: what, ...data },
  })
}
