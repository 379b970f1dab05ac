import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

/** Introductions of the operator: one that waits for an answer and was reported, and one that runs, with a moment. */
export async function introduceOperator(
  site: Site,
  people: { operator: Actor; operatorEmail: string; asker: Actor; met: Actor },
) {
  const { operator, operatorEmail, asker, met } = people
  const { handle } = await site.house.db
    .selectFrom('people')
    .select('handle')
    .where('id', '=', operator.person)
    .executeTakeFirstOrThrow()
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
    mailedIntroduction: await mailedPath(site, operatorEmail, '/kennismaking/'),
  }
}
