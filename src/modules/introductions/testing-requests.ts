import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { askToMeet } from './ask-to-meet.ts'
import { acceptIntroduction } from './answer-introduction.ts'
import { subjectIn } from './find-subject.ts'
import { listIntroductions } from './list-introductions.ts'
import { introductionsWith } from './queries/introductions.ts'
import { proposeIntroduction } from './propose-introduction.ts'
import { standingFor, type Standing } from './introduction.ts'
import { tendIntroductionsJob } from './tend-introductions.ts'

/** What this needs of the world of a test. */
interface Stage {
  readonly house: House
  as<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T>
  reader(actor: Actor): Reader
  person(name: string): Promise<Actor>
  mails(): Promise<{ to: string; subject: string; text: string }[]>
}

/** A world with two people in it. */
export async function withTwo<W extends Stage>(world: W): Promise<{ world: W; anna: Actor; bram: Actor }> {
  return { world, anna: await world.person('Anna'), bram: await world.person('Bram') }
}

/** What the tests of this module do again and again. */
export function requestsIn(world: () => Stage) {
  const subject = subjectIn('Een buurttuin beginnen')
  const reason = 'Jij hebt het eerder gedaan.'
  const phone = (contact: string) => ({ share: 'other', contact })
  return {
    ask: (asker: Actor, asked: Actor, contact = phone('06 1')) =>
      world().as(asker, ctx => askToMeet(ctx, { person: idOf(asked), subject, reason, contact })),
    propose: (connector: Actor, one: Actor, other: Actor) =>
      world().as(connector, ctx =>
        proposeIntroduction(ctx, { persons: [idOf(one), idOf(other)], subject, reason }),
      ),
    accept: (who: Actor, introduction: string, contact = phone('06 2')) =>
      world().as(who, ctx => acceptIntroduction(ctx, { introduction, contact })),
    morning: () => tendIntroductionsJob(world().house).run({}),
    standing: async (id: string, who: Actor): Promise<Standing> => {
      const [introduction] = await introductionsWith(world().house, [id])
      if (!introduction) throw new Error(`There is no introduction ${id}`)
      return standingFor(introduction, who.person, world().house.now())
    },
    received: async (who: Actor) => {
      const { introductions } = await listIntroductions(world().reader(who), undefined)
      return introductions.map(({ group, id }) => ({ group, id }))
    },
    mailsTo: async (who: Actor) => {
      const name = (who.name ?? '').toLowerCase()
      return (await world().mails()).filter(({ to }) => to.startsWith(`${name}-`))
    },
  }
}

export function idOf({ person }: Actor): string {
  return person ?? ''
}
