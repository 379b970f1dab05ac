import type { Module } from '../platform/module.ts'
import type { Actor } from '../platform/ctx/actor.ts'
import type { Job } from '../platform/jobs/boss.ts'
import { modules } from '../main/modules.ts'
import type { MailSettings } from '../modules/people/index.ts'
import { answerQuestion, askQuestion, followQuestion } from '../modules/questions/index.ts'
import { deventer } from './places.ts'
import { openWorld, type World } from './world.ts'

/** A world with all that is heard of, and the job that sends letters. */
export interface Post {
  readonly world: World
  readonly job: Job
  /** Moves the clock to a moment. */
  at(moment: string): void
  /** Lets everything be heard, moves the clock to the next eight in the morning (of a Tuesday), and lets letters go. */
  until(next: 'morning' | 'tuesday'): Promise<void>
}

const heard = new Set([
  ...[
    'people',
    'organisations',
    'initiatives',
    'imports',
    'questions',
    'introductions',
    'listings',
    'notices',
  ],
])

export async function openPost(...more: Module[]): Promise<Post> {
  const those = modules.filter(({ name }) => heard.has(name))
  const world = await openWorld([...those, ...more])
  const jobs = those.flatMap(module => module.jobs?.(world.house) ?? [])
  const job = jobs.find(({ name }) => name === 'send-bundles')
  if (!job) throw new Error('There is no job that sends letters')
  const at = (moment: string) => {
    world.pass({ minutes: (new Date(moment).getTime() - world.house.now().getTime()) / 60_000 })
  }
  const until = async (next: 'morning' | 'tuesday') => {
    await world.settle()
    const then = new Date(world.house.now())
    do {
      if (then.getUTCHours() >= 7) then.setUTCDate(then.getUTCDate() + 1)
      then.setUTCHours(7, 0, 0, 0)
    } while (next === 'tuesday' && then.getUTCDay() !== 2)
    at(then.toISOString())
    await job.run({})
    await world.settle()
  }
  return { world, job, at, until }
}

/** The next morning comes. */
export const morning = (post: Post): Promise<void> => post.until('morning')

/** Asks something in Deventer. */
export async function ask(
  { world }: Post,
  asker: Actor,
  wish: string | { readonly title: string; readonly explanation: string },
): Promise<string> {
  const told = typeof wish === 'string' ? { title: wish, explanation: '' } : wish
  const about = { ...told, motivation: '', places: [deventer], circle: 'public' } as const
  return (await world.as(asker, ctx => askQuestion(ctx, about))).id
}

export async function answer({ world }: Post, actor: Actor, question: string): Promise<void> {
  await world.as(actor, ctx => answerQuestion(ctx, { question, body: 'Ja.', role: '', references: [] }))
}

export async function follow({ world }: Post, actor: Actor, question: string): Promise<void> {
  await world.as(actor, ctx => followQuestion(ctx, { question, follows: true }))
}

/** Says where somebody wants news of. */
export async function place({ world }: Post, { person }: Actor, places: string[]): Promise<void> {
  await world.house.db.updateTable('people').set({ places, areas: places }).where('id', '=', person).execute()
}

export async function choose(
  { world }: Post,
  { person }: Actor,
  wish: MailSettings['bundle'] | MailSettings,
): Promise<void> {
  const settings = typeof wish === 'string' ? { bundle: wish, asked: true } : wish
  await world.house.db
    .insertInto('mail_settings')
    .values({ person: person ?? '', ...settings })
    .execute()
}

const letterName = /^(Je weekbrief|Je dagbrief|Nieuws voor jou): /

/** The letters written so far, oldest first. */
export async function letters({ world }: Post): Promise<{ to: string; subject: string; text: string }[]> {
  return (await world.mails()).filter(({ subject }) => letterName.test(subject))
}
