import { afterAll, beforeAll, expect, test } from 'vitest'
import { system, visitor, type Actor } from '../../platform/ctx/actor.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { zandweerd } from '../../testing/places.ts'
import { createInitiative } from '../initiatives/index.ts'
import { addDocument } from './add-document.ts'
import { checkFile } from './check-file.ts'
import { documentFor } from './load-document.ts'
import { openingsOf } from './queries.ts'

let site: Site
let vera: Actor
let noor: Actor
let moderator: Actor
let owner: { kind: string; id: string }

beforeAll(async () => {
  site = await openSite()
  vera = await site.person('Vera')
  noor = await site.person('Noor')
  moderator = await site.person('Mo', { role: 'moderator', place: zandweerd })
  owner = { kind: 'initiative', id: await begin() }
})
afterAll(() => site.close())

const begin = async () =>
  (await site.as(vera, ctx => createInitiative(ctx, { title: 'Voedselbos', places: [zandweerd] }))).id

async function add(wish: { circle?: string; title?: string; owner?: typeof owner } = {}, actor = vera) {
  const file = await checkFile({ fileName: 'verslag.txt', bytes: Buffer.from('Wat we zagen.') })
  const { id } = await site.as(actor, ctx =>
    addDocument(ctx, site.house.things, { owner, file, title: 'Verslag', ...wish }),
  )
  return id
}

const kind = () => {
  const found = site.house.things.get('document')
  if (!found) throw new Error('There are no documents.')
  return found
}
const seenBy = async (actor: Actor, id: string) => (await kind().look(site.reader(actor), [id])).get(id)
const whoSees = async (id: string) => {
  const all = { visitor, noor, vera, moderator, system }
  const seen = await Promise.all(Object.values(all).map(actor => seenBy(actor, id)))
  return Object.keys(all).filter((_name, at) => seen[at] !== undefined)
}

test('a document that a moderator hides is seen by who answers for it and who watches, with the reason, until it is back', async () => {
  const id = await add()
  expect(await whoSees(id)).toEqual(['visitor', 'noor', 'vera', 'moderator', 'system'])
  await site.as(moderator, async ctx => kind().hide?.(ctx, id, 'Er staan namen in'))
  expect(await whoSees(id)).toEqual(['vera', 'moderator', 'system'])
  expect((await seenBy(vera, id))?.hidden?.reason).toBe('Er staan namen in')
  await site.as(moderator, async ctx => kind().restore?.(ctx, id))
  expect(await whoSees(id)).toEqual(['visitor', 'noor', 'vera', 'moderator', 'system'])
})

test('nobody but a moderator hides a document', async () => {
  const id = await add()
  await expect(site.as(vera, async ctx => kind().hide?.(ctx, id, 'Weg'))).rejects.toThrow(
    'documents.only_moderators',
  )
})

test('a document goes with its thing when that is taken off the pages', async () => {
  const initiative = await begin()
  const id = await add({ owner: { kind: 'initiative', id: initiative } })
  await site.as(moderator, async ctx => site.house.things.get('initiative')?.hide?.(ctx, initiative, 'Nee'))
  expect(await whoSees(id)).toEqual(['vera', 'moderator', 'system'])
})

test('of a new document hear who answers for its thing and who follows it, not who added it, and only who may see it', async () => {
  const initiative = await begin()
  const connector = await site.person('Coen', { role: 'connector', place: zandweerd })
  const choice = { kind: 'initiative', thing: initiative, choice: 'follow', title: '' }
  await site.house.db
    .insertInto('notice_choices')
    .values({ ...choice, person: noor.person ?? '', chosen_at: site.house.now() })
    .execute()
  const it = { kind: 'initiative', id: initiative }
  const open = await add({ owner: it }, connector)
  const closed = await add({ owner: it, circle: 'hidden' }, connector)
  await site.settle()
  const notices = await site.house.db
    .selectFrom('notices')
    .select(['person', 'path'])
    .where('kind', '=', 'document_added')
    .where('path', 'in', [`/documenten/${open}`, `/documenten/${closed}`])
    .orderBy('path')
    .execute()
  const heard = notices.map(({ person, path }) => [person === noor.person ? 'noor' : 'vera', path.slice(12)])
  expect(heard.sort()).toEqual(
    [
      ['noor', open],
      ['vera', open],
      ['vera', closed],
    ].sort(),
  )
})

test('documents of somebody who is erased stay, without who added them; who opened what goes', async () => {
  const leaver = await site.person('Wim Weg', { role: 'connector', place: zandweerd })
  const id = await add({}, leaver)
  const opened = await add()
  await site.house.db
    .insertInto('document_openings')
    .values({ document: opened, person: leaver.person ?? '', agreed_at: site.house.now() })
    .execute()
  await site.house.db.deleteFrom('people').where('id', '=', leaver.person).execute()
  const { document } = await documentFor(site.reader(), site.house.things, id)
  expect([document.title, document.addedBy]).toEqual(['Verslag', null])
  expect(await openingsOf(site.reader(), opened)).toEqual([])
})
