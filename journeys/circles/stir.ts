import { answerBottleneck } from '../../src/modules/bottlenecks/index.ts'
import { addDocument, checkFile } from '../../src/modules/documents/index.ts'
import { keepPromise } from '../../src/modules/promises/index.ts'
import type { Site } from '../../src/testing/site.ts'
import { visit } from '../visit.ts'
import type { Canary, Cast } from './table.ts'

/** Everybody follows everything, as they could when they saw it, and wants mail as soon as there is any. */
export async function followAll(site: Site, cast: Cast, canaries: readonly Canary[]): Promise<void> {
  const { db } = site.house
  const at = site.house.now()
  const people = Object.values(cast).map(({ person }) => person ?? '')
  const follow = (kind: string) =>
    canaries.filter(one => one.kind === kind).flatMap(({ id }) => people.map(person => ({ id, person })))
  await db
    .insertInto('question_followers')
    .values(follow('question').map(({ id, person }) => ({ question: id, person, since: at })))
    .execute()
  await db
    .insertInto('bottleneck_followers')
    .values(follow('bottleneck').map(({ id, person }) => ({ bottleneck: id, person, since: at })))
    .execute()
  await db
    .insertInto('promise_followers')
    .values(follow('promise').map(({ id, person }) => ({ promise: id, person, since: at })))
    .execute()
  const chosen = ['initiative', 'organisation', 'question', 'coalition', 'bottleneck']
  await db
    .insertInto('notice_choices')
    .values(
      chosen.flatMap(kind =>
        follow(kind).map(({ id, person }) => ({
          ...{ kind, person, thing: id, choice: 'follow', title: '', chosen_at: at },
        })),
      ),
    )
    .execute()
  await db
    .insertInto('mail_settings')
    .values(people.map(person => ({ person, bundle: 'at_once' })))
    .execute()
}

/** Kinds of which who follows them hears by mail what happens next. */
export const heardOf = ['question', 'bottleneck', 'promise', 'initiative'] as const

/** Something happens with everything after its circle was closed. */
export async function stirAll(site: Site, cast: Cast, canaries: readonly Canary[]): Promise<void> {
  const { things } = site.house
  const helper = await visit(site, cast.operator)
  for (const { kind, state, id, path, steward } of canaries) {
    if (kind === 'question') {
      await helper.post(`${path}/antwoord`, { body: `Bij ${id} weet ik raad.`, role: '' })
    }
    if (kind === 'bottleneck') {
      const said = { kind: 'stays', body: 'Zo blijft het.', day: null } as const
      await site.as(cast.operator, ctx => answerBottleneck(ctx, things, { ...said, bottleneck: id }))
    }
    // A calendar holds what is still to be done: that for everybody is to stand in it.
    if (kind === 'promise' && state !== 'public') {
      await site.as(steward, ctx => keepPromise(ctx, things, { id, evidence: 'Het is gedaan.', link: '' }))
    }
    if (kind === 'initiative') {
      const file = await checkFile({ fileName: 'plan.txt', bytes: Buffer.from(`Een plan bij ${id}.`) })
      const owner = { kind, id }
      await site.as(steward, ctx =>
        addDocument(ctx, things, { owner, file, title: 'Een plan', circle: 'public' }),
      )
    }
  }
  await site.settle()
}
