import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { handleOf, mailedTo } from './people.ts'
import { visit } from './visit.ts'

export interface IntroductionPaths {
  /** Asked of the operator. */
  readonly introduction: string
  /** Of the operator, with a moment that both picked; the mailed one is the same behind a link. */
  readonly runningIntroduction: string
  readonly mailedIntroduction: string
}

/** Introductions of the operator: one that waits for an answer and was reported, and one that runs, with a moment. */
export async function introduceOperator(
  site: Site,
  { operator, asker, met }: { operator: Actor; asker: Actor; met: Actor },
): Promise<IntroductionPaths> {
  const handle = await handleOf(site, operator)
  const ask = async (who: Actor) => {
    const visitor = await visit(site, who)
    const form = {
      subject: 'De buurttuin',
      reason: 'Jij weet hoe het moet.',
      share: 'other',
      contact: '06 1',
    }
    await visitor.send(`/mensen/${handle}/kennismaken`, form)
    const newest = site.house.db.selectFrom('introductions').select('id').orderBy('id', 'desc')
    const { id } = await newest.executeTakeFirstOrThrow()
    return { id, path: `/mijn/kennismakingen/${id}`, visitor }
  }
  const own = await visit(site, operator)
  const asked = await ask(asker)
  await own.send(`${asked.path}/meld`)
  const running = await ask(met)
  await own.send(`${running.path}/ja`, { share: 'other', contact: '06 2' })
  const { moments } = await site.house.db
    .selectFrom('introductions')
    .select('moments')
    .where('id', '=', running.id)
    .executeTakeFirstOrThrow()
  for (const one of [own, running.visitor]) {
    await one.send(`${running.path}/momenten`, { moment: moments[0]?.toISOString() ?? '' })
  }
  return {
    introduction: asked.path,
    runningIntroduction: running.path,
    mailedIntroduction: await mailedTo(site, operator, '/kennismaking/'),
  }
}
