import type { Job } from '../../platform/jobs/boss.ts'
import { modules } from '../../main/modules.ts'
import { goTo, type District } from './district.ts'

export interface Telling {
  readonly district: District
  /** What people do at noon of a day, counted from the first. */
  readonly acts: (day: number) => readonly (() => Promise<unknown>)[]
  /** Called each time that everything was heard. */
  readonly heard: () => Promise<void>
}

/** Jobs on which something waits that is told or mailed; the others come by every Monday. */
const daily = ['end-at-date', 'tend-handovers', 'tend-agreements', 'follow-up-promises']
const letters = 'send-bundles'

/** Lets days go by: at night the jobs, at seven (UTC) the letters, at noon what people do. */
export async function tellDays(
  { district, acts, heard }: Telling,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<void> {
  const { world } = district
  const jobs = modules.flatMap(module => module.jobs?.(world.house) ?? [])
  const ofName = (name: string) => jobs.filter(job => job.name === name)
  const often = daily.flatMap(ofName)
  const seldom = jobs.filter(
    ({ name, every }) => every !== undefined && !daily.includes(name) && name !== letters,
  )
  let seen = ''
  const hear = async () => {
    const now = await movedSince(district)
    if (now === seen) return
    await world.settle()
    await heard()
    seen = await movedSince(district)
  }
  for (let day = from; day < until; day += 1) {
    if (day > 0) {
      world.pass({ days: 1 })
      goTo(world, 5, 15)
      await runAll(world.house.now().getUTCDay() === 1 ? [...often, ...seldom] : often)
      await hear()
      goTo(world, 7)
      await runAll(ofName(letters))
      goTo(world, 12)
    }
    for (const act of acts(day)) await act()
    await hear()
  }
}

async function runAll(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await job.run({})
}

/** Says something else once anything was told or is to be done. */
async function movedSince({ world }: District): Promise<string> {
  const { db } = world.house
  const last = await db
    .selectFrom('activities')
    .select(eb => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return String(last?.seq)
}
