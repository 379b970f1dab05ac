import { system, type Actor } from '../../platform/ctx/actor.ts'
import {
  acceptPromise,
  answerChange,
  askChange,
  breakPromise,
  followPromise,
  keepPromise,
  promisesWith,
  tellLesson,
  withdrawPromise,
} from '../../modules/promises/index.ts'
import { active, connector, mayAct, type District } from './district.ts'
import { dayAt, promiseNow, type Promising } from './make-promises.ts'
import { slotFrom, type Plan } from './promise-plan.ts'

/** What was done, counted. */
export type Tally = Map<string, number>

/** One promise, from first to last: what is done on which day. */
export function actsOf(
  promising: Promising,
  plan: Plan,
  tally: Tally,
): { readonly day: number; act(): Promise<void> }[] {
  const { district } = promising
  const { world } = district
  const { fate, made, agreed, changes, answered, settles, isAsked } = plan
  let id = ''
  const count = (name: string) => void tally.set(name, (tally.get(name) ?? 0) + 1)
  const doing = (name: string, act: (who: Actor) => Promise<unknown>) => async () => {
    const who = await doerNow(district, id)
    if (!who) return count('left over')
    await act(who)
    count(name)
  }
  const steps: [number, () => Promise<void>][] = [
    [
      made,
      async () => {
        id = await promiseNow(promising, plan)
        count(isAsked ? 'proposed' : 'made')
      },
    ],
  ]
  const step = (day: number, name: string, act: (who: Actor) => Promise<unknown>) =>
    void steps.push([day, doing(name, act)])
  if (fate === 'declined') {
    step(agreed, 'declined', who => world.as(who, ctx => withdrawPromise(ctx, { id, reason: 'Geen tijd.' })))
  } else if (isAsked) step(agreed, 'accepted', who => world.as(who, ctx => acceptPromise(ctx, id)))
  if (plan.number % 5 === 0 && fate !== 'declined') {
    steps.push([agreed, async () => follow(district, { id, draw: plan.draws[5]! })])
  }
  if (fate.startsWith('change')) {
    const after =
      fate === 'change_refused' ? { what: `Iets anders dan ${plan.number}` } : { dueDay: dayAt(plan.due + 5) }
    step(changes, 'change asked', who =>
      world.as(who, ctx => askChange(ctx, { id, after, reason: 'Het loopt anders.' })),
    )
    const accept = fate !== 'change_refused'
    steps.push([
      answered,
      async () => {
        const who = await deciderNow(district, id)
        if (!who) return count('change not answered')
        await world.as(who, ctx => answerChange(ctx, { id, accept }))
        count(accept ? 'changed' : 'change declined')
      },
    ])
  }
  const evidence = { evidence: 'Het staat er.', link: '' }
  if (['kept', 'told', 'changed_kept', 'change_refused'].includes(fate)) {
    step(settles, 'kept', who =>
      world.as(who, ctx => keepPromise(ctx, world.house.things, { id, ...evidence })),
    )
  }
  if (fate === 'told') {
    const lesson = { story: 'Samen ging het.', worked: 'Vroeg beginnen.', differently: '' }
    step(slotFrom(settles + 1), 'told', who => world.as(who, ctx => tellLesson(ctx, { id, ...lesson })))
  }
  if (fate === 'broken') {
    step(settles, 'broken', who =>
      world.as(who, ctx => breakPromise(ctx, { id, reason: 'Geen vergunning.' })),
    )
  }
  return steps.map(([day, act]) => ({ day, act }))
}

/** Who does it now, as far as that person still does things and may speak for the organisation. */
async function doerNow(district: District, id: string): Promise<Actor | undefined> {
  const [promise] = await promisesWith(district.world.reader(system), [id])
  return promise && (await mayAct(district, promise)) ? active(district, promise.person) : undefined
}

/** Somebody who was asked by name whether the promise may become another one. */
async function deciderNow(district: District, id: string): Promise<Actor | undefined> {
  const asked = await district.world.house.db
    .selectFrom('notices')
    .select('person')
    .where('kind', '=', 'promise_change_asked')
    .where('personal', '=', true)
    .where('thing', '=', id)
    .execute()
  const persons = asked.map(({ person }) => person)
  return district.people.find(({ person }) => persons.includes(person ?? '') && active(district, person))
}

/** Somebody who has nothing to do with it wants to hear what comes of it. */
async function follow(district: District, { id, draw }: { id: string; draw: number }): Promise<void> {
  const who = district.people[Math.floor(draw * connector)]!
  if (active(district, who.person)) {
    await district.world.as(who, ctx => followPromise(ctx, { id, follows: true }))
  }
}
