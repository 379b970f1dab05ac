import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { openWorld, type World } from '../../testing/world.ts'
import { apeldoorn, deventer, noorderplein, zandweerd } from '../../testing/places.ts'
import type { SearchDocument } from './document.ts'
import { findDocuments, type SearchWish } from './find-documents.ts'
import { putDocument, putDocuments, removeDocument } from './put-documents.ts'

let world: World
let member: Actor

beforeAll(async () => {
  world = await openWorld()
  member = await world.person('Noor')
  await world.as(member, ctx =>
    putDocuments(ctx, [
      document('bos', 'Een voedselbos voor de buurt', {
        summary: 'Samen bomen planten met eetbare vruchten.',
      }),
      document('bbq', 'Zomerfeest op het plein', { text: 'Met muziek en een barbecue voor de hele buurt.' }),
      document('kern', 'Wijkcentrum De Schalm', { areas: [noorderplein, zandweerd, deventer] }),
      document('tuin', 'Moestuinen bij de flat', { areas: [apeldoorn], place: 'Apeldoorn' }),
      document('oud', 'Koffie voor ouderen', { at: new Date('2020-01-01') }),
      document('nieuw', 'Koffie voor ouderen', { at: new Date('2026-03-01') }),
      document('besloten', 'Kring van mantelzorgers', { circle: 'members' }),
      document('vraag', 'Wie helpt met een moestuin?', { kind: 'question' }),
    ]),
  )
})
afterAll(() => world.close())

describe('Dutch words', () => {
  it('a plural compound finds the singular (voedselbossen)', async () => {
    expect(await ids({ text: 'voedselbossen' })).toEqual(['bos'])
  })

  it('a compound finds its parts apart (buurtbarbecue)', async () => {
    expect((await ids({ text: 'buurtbarbecue' }))[0]).toBe('bbq')
  })

  it('the parts apart find the compound', async () => {
    expect((await ids({ text: 'centrum in de wijk' }))[0]).toBe('kern')
  })

  it('a typing mistake is put right, and it says how (wijkcentum)', async () => {
    const { hits, meant } = await find({ text: 'Waar is het wijkcentum' })
    expect([hits[0]?.id, meant]).toEqual(['kern', 'Waar is het wijkcentrum'])
  })

  it('a word that stands in a document is never put right', async () => {
    await world.as(member, ctx => putDocument(ctx, document('boot', 'Het flatt', {})))
    const { meant } = await find({ text: 'flatt' })
    await world.as(member, ctx => removeDocument(ctx, 'initiative', 'boot'))
    expect(meant).toBeNull()
  })

  it('words that say nothing find nothing', async () => {
    expect(await find({ text: 'het van de' })).toEqual({ hits: [], meant: null })
  })
})

describe('which words must match', () => {
  it('documents with all words come before those with some of them', async () => {
    expect(await ids({ text: 'moestuin flat' })).toEqual(['tuin', 'vraag'])
  })

  it('a word nobody wrote does not spoil the others', async () => {
    expect(await ids({ text: 'moestuin xylofoonzaal' })).toEqual(['tuin', 'vraag'])
  })

  it('the last word may be half a word while typing', async () => {
    expect(await ids({ text: 'mantelz', typing: true }, member)).toEqual(['besloten'])
  })

  it('it says what matched, as it was typed', async () => {
    const { hits } = await find({ text: 'Voedselbossen of een barbecue' })
    expect(hits.map(({ id, matched }) => [id, matched])).toEqual([
      ['bos', ['Voedselbossen']],
      ['bbq', ['barbecue']],
    ])
  })
})

describe('when too little is found', () => {
  it('a synonym finds it too (senioren)', async () => {
    expect(await ids({ text: 'senioren' })).toEqual(['nieuw', 'oud'])
  })

  it('the word itself comes before its synonym', async () => {
    await world.as(member, ctx =>
      putDocument(ctx, document('volk', 'Volkstuin aan de lange stille dijk', {})),
    )
    const found = await ids({ text: 'volkstuin' })
    await world.as(member, ctx => removeDocument(ctx, 'initiative', 'volk'))
    expect([found, await ids({ text: 'volkstuin' })]).toEqual([
      ['volk', 'tuin', 'vraag'],
      ['tuin', 'vraag'],
    ])
  })

  it('one part of a compound finds it too (fruitbomen)', async () => {
    expect(await ids({ text: 'fruitbomen' })).toEqual(['bos'])
  })

  it('a word that only looks alike finds it too (mantelzorgcentrale)', async () => {
    expect(await ids({ text: 'mantelzorgcentrale' }, member)).toContain('besloten')
  })

  it('says which term of the document it found', async () => {
    const { hits } = await find({ text: 'senioren' })
    expect(hits[0]?.matched).toEqual(['oudere'])
  })

  it('it is no evidence of being about the same', async () => {
    const { hits } = await find({ text: 'senioren' })
    expect(hits.map(({ share }) => share)).toEqual([0, 0])
  })
})

describe('where, what and for whom', () => {
  it('only documents in the scope are found', async () => {
    expect(await ids({ text: 'moestuin', scope: [apeldoorn] })).toEqual(['tuin'])
  })

  it('in no place and of no kind nothing is found', async () => {
    expect([await ids({ text: 'moestuin', scope: [] }), await ids({ text: 'moestuin', kinds: [] })]).toEqual([
      [],
      [],
    ])
  })

  it('only documents of the wanted kinds are found', async () => {
    expect(await ids({ text: 'moestuin', kinds: ['question'] })).toEqual(['vraag'])
  })

  it('a visitor finds nothing of the members', async () => {
    expect(await ids({ text: 'mantelzorgers' })).toEqual([])
  })

  it('what is for a circle is found by who is in it, and by no other member', async () => {
    const circle = '019e0000-0000-7000-8000-000000000001'
    await world.as(member, ctx => putDocument(ctx, document('kring', 'Parkietenopvang', { circle })))
    const found = [await ids({ text: 'parkietenopvang' }, { ...member, circles: [circle] })]
    found.push(await ids({ text: 'parkietenopvang' }, member))
    expect(found).toEqual([['kring'], []])
  })

  it('a typing mistake is put right with words that the reader may find only', async () => {
    const circles = ['019e0000-0000-7000-8000-000000000001']
    const meant = async (actor?: Actor) => (await find({ text: 'parkietenopvamg' }, actor)).meant
    expect([await meant({ ...member, circles }), await meant(member), await meant()]).toEqual([
      'parkietenopvang',
      null,
      null,
    ])
    await world.as(member, ctx => removeDocument(ctx, 'initiative', 'kring'))
  })

  it('a member finds what is for members', async () => {
    expect(await ids({ text: 'mantelzorgers' }, member)).toEqual(['besloten'])
  })

  it('of two alike the newer one comes first', async () => {
    expect(await ids({ text: 'koffie ouderen' })).toEqual(['nieuw', 'oud'])
  })
})

describe('keeping the index true', () => {
  it('a changed document is found by its new words only', async () => {
    await world.as(member, ctx => putDocument(ctx, document('los', 'Repaircafé', {})))
    await world.as(member, ctx => putDocument(ctx, document('los', 'Naaiatelier', {})))
    const found = [await ids({ text: 'repaircafé' }), await ids({ text: 'naaiatelier' })]
    await world.as(member, ctx => removeDocument(ctx, 'initiative', 'los'))
    expect([...found, await ids({ text: 'naaiatelier' })]).toEqual([[], ['los'], []])
  })
})

function document(id: string, title: string, more: Partial<SearchDocument>): SearchDocument {
  return {
    id,
    title,
    kind: 'initiative',
    summary: '',
    text: '',
    path: `/initiatieven/${id}`,
    place: 'Deventer',
    areas: [deventer],
    circle: 'public',
    at: new Date('2026-01-01'),
    ...more,
  }
}

function find(wish: Partial<SearchWish> & { text: string }, actor?: Actor) {
  return findDocuments(world.reader(actor), { limit: 10, ...wish })
}

async function ids(wish: Partial<SearchWish> & { text: string }, actor?: Actor): Promise<string[]> {
  const { hits } = await find(wish, actor)
  return hits.map(({ id }) => id)
}
