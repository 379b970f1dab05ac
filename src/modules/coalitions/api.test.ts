import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../platform/ctx/actor.ts'
import { apeldoorn, deventer, zandweerd } from '../../testing/places.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { createInitiative } from '../initiatives/index.ts'
import { makeOrganisation } from '../organisations/index.ts'
import { beginCoalition } from './begin-coalition.ts'
import { raiseIssue, type IssueWish } from './raise-issue.ts'
import { watchCoalition } from './take-part.ts'

let site: Site
let lies: Actor
let omar: Actor
beforeAll(async () => {
  site = await openSite()
  ;[lies, omar] = [await site.person('Lies Lid'), await site.person('Omar Bakker')]
})
afterAll(() => site.close())

interface Listed {
  readonly resultaten: readonly { readonly id: string }[]
  readonly volgende: string | null
}

async function get<T>(path: string): Promise<{ status: number; body: T }> {
  const answer = await fetch(new URL(`/api/v1${path}`, site.origin))
  return { status: answer.status, body: (await answer.json()) as T }
}

/** Ids on all parts of a list, each part two long. */
async function walk(list: string): Promise<string[]> {
  const ids: string[] = []
  let path: string | undefined = `${list}&aantal=2`
  while (path !== undefined) {
    const { body }: { body: Listed } = await get<Listed>(path)
    ids.push(...body.resultaten.map(({ id }) => id))
    path = body.volgende?.split('/api/v1')[1]
  }
  return ids
}

function raised(title: string, about: Partial<IssueWish> = {}) {
  return site.as(lies, ctx => raiseIssue(ctx, { title, places: [zandweerd], ...about }))
}

function begun(issue: string, name: string, about: { circle?: 'public' | 'hidden' } = {}) {
  const wish = { issue, name, own: { organisation: null }, invited: [], ...about }
  return site.as(lies, ctx => beginCoalition(ctx, wish))
}

test('lists of a place are walked part by part, what changed last first, without what is not for all', async () => {
  const [first, second, third] = [await raised('Een'), await raised('Twee'), await raised('Drie')]
  await raised('Elders', { places: [apeldoorn] })
  const hidden = await raised('Alleen voor Lies', { circle: 'hidden' })
  const all = []
  for (const { id } of [first, second, third]) all.push((await begun(id, 'Samen')).id)
  const unseen = await begun(first.id, 'Onder ons', { circle: 'hidden' })
  const list = {
    issues: await walk(`/opgaven?plek=${deventer}`),
    all: await walk(`/coalities?plek=${deventer}`),
  }
  expect([
    list.issues,
    list.all,
    (await get(`/opgaven/${hidden.id}`)).status,
    (await get(`/coalities/${unseen.id}`)).status,
    await walk(`/coalities?plek=${apeldoorn}`),
  ]).toEqual([[third.id, second.id, first.id], all.toReversed(), 404, 404, []])
})

test('a coalition names its parties as its page does, and nobody who did not say yes', async () => {
  const { id: issue } = await raised('Ouderen zijn vaak alleen', { circle: 'hidden' })
  const { id: organisation } = await site.as(omar, ctx =>
    makeOrganisation(ctx, {
      name: 'Stichting Samen',
      kind: 'foundation',
      places: [zandweerd],
      role: 'bestuur',
    }),
  )
  const { id, slug } = await site.as(lies, ctx =>
    beginCoalition(ctx, {
      ...{ issue, name: 'Samen aan tafel', aim: 'Elke week eten', circle: 'public' },
      own: { organisation: null, brings: 'Een keuken' },
      invited: [{ organisation }],
    }),
  )
  const sil = await site.person('Sil Buur')
  await site.as(sil, ctx => watchCoalition(ctx, { coalition: id, organisation: null }))
  const { body } = await get<object>(`/coalities/${id}`)
  expect(body).toMatchObject({
    ...{ id, naam: 'Samen aan tafel', doel: 'Elke week eten', opgave: null, stand: 'draft' },
    ...{ hoeveelPartijen: 2, beslisregel: 'consent', uitkomst: null },
    pagina: `${site.origin}/coalities/${slug}`,
    partijen: [
      {
        ...{ soort: 'persoon', naam: 'Lies Lid', organisatie: null, persoon: { id: null, naam: 'Lies Lid' } },
        ...{ brengtIn: 'Een keuken', laatLos: '', belang: '', hoeVast: 'in', beheert: true },
      },
      { soort: 'persoon', naam: 'Sil Buur', hoeVast: 'watching', beheert: false },
    ],
  })
  expect(JSON.stringify(body)).not.toContain('Stichting Samen')
})

test('an issue names what it came from and who owns it, as far as the reader may see', async () => {
  const begin = (title: string, circle: 'public' | 'hidden') =>
    site.as(lies, ctx => createInitiative(ctx, { title, places: [zandweerd], circle }))
  const [open, closed] = [await begin('Eettafel', 'public'), await begin('Plan', 'hidden')]
  const origins = [open, closed].map(({ id }) => ({ kind: 'initiative' as const, id }))
  const issue = await raised('Samen eten', { origins })
  const { id } = await begun(issue.id, 'Aan tafel')
  const { body } = await get<object>(`/opgaven/${issue.id}`)
  expect(body).toMatchObject({
    ...{ id: issue.id, titel: 'Samen eten', coalities: [id] },
    komtUit: [
      {
        ...{ soort: 'initiative', id: open.id, titel: 'Eettafel' },
        pagina: `${site.origin}/initiatieven/${open.slug}`,
      },
    ],
  })
})
