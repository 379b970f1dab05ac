import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitor } from '../../platform/ctx/actor.ts'
import { zandweerd } from '../../testing/places.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { requestSignIn } from '../people/index.ts'
import { askQuestion } from './ask-question.ts'
import { confirmAddress, draftOf, publishDraft } from './confirm-draft.ts'
import type { NewDraft } from './draft.ts'
import { questions } from './index.ts'
import { forgetDrafts, keepDraft } from './keep-draft.ts'
import { questionWith } from './load-question.ts'
import { countQuestions } from './queries/lists.ts'

let world: World

beforeAll(async () => {
  world = await openWorld([questions])
})
afterAll(() => world.close())

it('a question without an account is on the site only after the link, from the person of that address', async () => {
  const secret = await keep('eva@example.org')
  const before = await countQuestions(world.reader(), [zandweerd])
  const id = await confirm(secret)
  const { asker, title } = await questionWith(world.reader(), id)
  const owner = await world.house.db
    .selectFrom('addresses')
    .select('person')
    .where('email', '=', 'eva@example.org')
    .execute()
  expect([before, title, owner]).toEqual([0, 'Wie weet raad?', [{ person: asker }]])
})

it('looking at the link does nothing', async () => {
  const secret = await keep('kijk@example.org')
  await draftOf(world.reader(), secret)
  await draftOf(world.reader(), secret)
  const people = await world.house.db
    .selectFrom('addresses')
    .select('person')
    .where('email', '=', 'kijk@example.org')
    .execute()
  expect(people).toEqual([])
})

it('the link works once', async () => {
  const secret = await keep('eens@example.org')
  await confirm(secret)
  await expect(confirm(secret)).rejects.toMatchObject({ code: 'questions.link_ended' })
})

it('an address that is known gets its own person, whatever name was typed', async () => {
  const known = await world.person('Anna')
  const [address] = await world.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', known.person)
    .execute()
  const actor = await world.as(visitor, async ctx => confirmAddress(ctx, await keep(address?.email ?? '')))
  expect([actor.person, actor.name]).toEqual([known.person, 'Anna'])
})

it('the secret is not in the database', async () => {
  const secret = await keep('geheim@example.org')
  const drafts = await world.house.db.selectFrom('question_drafts').selectAll().execute()
  expect(JSON.stringify(drafts)).not.toContain(secret)
})

it('an answer waits for its address too', async () => {
  const asker = await world.person('Bert')
  const question = await world.as(asker, ctx => askQuestion(ctx, wish))
  const answer = { question: question.id, body: 'Vraag het Cor.', role: '', references: [] }
  const secret = await keep('cor@example.org', { kind: 'answer', wish: answer })
  await confirm(secret)
  expect((await questionWith(world.reader(), question.id)).state).toBe('answered')
})

it('the sixth mail to an address within fifteen minutes is refused, whether for a draft or to sign in', async () => {
  for (let at = 0; at < 4; at++) await keep('veel@example.org')
  await world.as(visitor, ctx => requestSignIn(ctx, { email: 'veel@example.org' }))
  await expect(keep('veel@example.org')).rejects.toMatchObject({ kind: 'too_many' })
  world.pass({ minutes: 15 })
  expect(await keep('veel@example.org')).not.toBe('')
})

it('what nobody confirmed for a week is forgotten', async () => {
  const secret = await keep('weg@example.org')
  world.pass({ days: 8 })
  await world.as(visitor, forgetDrafts)
  await expect(draftOf(world.reader(), secret)).rejects.toMatchObject({ code: 'questions.link_ended' })
})

const wish = {
  title: 'Wie weet raad?',
  explanation: '',
  motivation: '',
  places: [zandweerd],
  circle: 'public' as const,
}

type Kind = { kind: 'answer'; wish: Extract<NewDraft, { kind: 'answer' }>['wish'] }

/** Keeps a draft and returns the secret that was mailed. */
async function keep(
  email: string,
  draft: Kind | { kind: 'question'; wish: typeof wish } = { kind: 'question', wish },
) {
  await world.as(visitor, ctx => keepDraft(ctx, { ...draft, email, name: 'Eva', lang: 'nl' }))
  const { text } = (await world.mails()).findLast(({ to }) => to === email) ?? { text: '' }
  return /\/vragen\/bevestigen\/([\w-]+)/.exec(text)?.[1] ?? ''
}

async function confirm(secret: string): Promise<string> {
  const { id } = await draftOf(world.reader(), secret)
  const actor = await world.as(visitor, ctx => confirmAddress(ctx, secret))
  return world.as(actor, ctx => publishDraft(ctx, id))
}
