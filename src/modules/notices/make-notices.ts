import type { Activity } from '../../platform/activities/fact.ts'
import type { Consumer } from '../../platform/activities/consume.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { Things } from '../../platform/thing.ts'
import { actorsWith, addressesOf, letterReaders, peopleWith } from '../people/index.ts'
import { mailAsk } from './mail-ask.ts'
import { whoHears, type Hearing } from './hearing.ts'
import type { Notice } from './notice.ts'
import { addNotices, type NewNotice } from './queries/notices.ts'
import { visibleThings } from './visible-things.ts'

/**
 * Turns facts into notices for the people who should hear of them and are still here. Who is asked by name gets a mail about
 * it at once; who wants no such mail hears it in the letter. For who wants all news at once a letter is written after this.
 */
export const makeNotices: Consumer = {
  name: 'make-notices',
  newsOnly: true,
  async hear(ctx, activities, things) {
    const hearings = await whoHears(ctx, activities, things)
    if (hearings.length === 0) return
    const persons = [...new Set(hearings.map(({ person }) => person))]
    const here = new Set((await peopleWith(ctx, persons)).map(({ id }) => id))
    const addresses = await addressesOf(ctx, persons)
    const mailable = new Map(addresses.map(address => [address.person, address]))
    const told = new Map(activities.map(activity => [activity.id, activity]))
    const heard = hearings
      .filter(({ person }) => here.has(person))
      .map(hearing => noticeOf(hearing, told.get(hearing.activity), mailable.has(hearing.person)))
    const notices = await visibleNotices(ctx, things, heard)
    const asks = notices.filter(({ isAsk, mailed }) => isAsk && mailed)
    for (const ask of asks) await mailAsk(ctx, ask, mailable.get(ask.person))
    await addNotices(ctx, notices)
    const waiting = new Set(notices.filter(({ mailed }) => !mailed).map(({ person }) => person))
    const hasty = (await letterReaders(ctx, { persons: [...waiting] })).filter(
      ({ bundle }) => bundle === 'at_once',
    )
    if (hasty.length > 0) ctx.later('send-at-once', { persons: hasty.map(({ person }) => person) })
  },
}

/** Nobody is told of what they may not see. */
async function visibleNotices(ctx: Ctx, things: Things, notices: readonly NewNotice[]): Promise<NewNotice[]> {
  const look = await visibleThings(
    ctx,
    things,
    notices.flatMap(({ thing }) => thing ?? []),
  )
  const actors = await actorsWith(ctx, [...new Set(notices.map(({ person }) => person))])
  return notices.filter(({ person, thing }) => {
    const actor = actors.get(person)
    return thing === null || (actor !== undefined && look(actor, thing) !== undefined)
  })
}

function noticeOf(hearing: Hearing, activity: Activity | undefined, isMailable: boolean): NewNotice {
  return {
    ...hearing,
    mailed: (hearing.mailed || hearing.isAsk) && isMailable,
    thing: hearing.isGone || !activity ? null : thingOf(activity),
    toldAt: activity?.at ?? new Date(0),
  }
}

/** What a fact is about, as its pages are: an answer stands on the page of its question. */
function thingOf({ object, target }: Activity): Notice['thing'] {
  return object.kind === 'answer' && target ? target : object
}
