import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreements, answerReview, fixVersion, withdrawSignature } from '../src/modules/agreements/index.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { draft, sign, standCoalition, type Standing } from '../src/testing/standing-agreement.ts'
import { visit } from './visit.ts'

let site: Site
let standing: Standing
let id: string
let slug: string
let names: ReadonlyMap<string | null, string>
beforeAll(async () => {
  site = await openSite()
  standing = await standCoalition(site)
  ;({ id, slug } = await draft(site, standing, { reviewDay: dayIn(400) }))
  names = new Map([standing.lies, standing.bram].map(({ person, name }) => [person, name ?? '']))
  await news()
})
afterAll(() => site.close())

function dayIn(days: number): string {
  return new Date(site.house.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

let known = 0

/** What came in since the last time: who hears what of this agreement. */
async function news(): Promise<string[]> {
  await site.settle()
  const rows = await site.house.db
    .selectFrom('notices')
    .innerJoin('activities', 'activities.id', 'notices.activity')
    .select(['notices.person', 'notices.kind'])
    .where('activities.object', '=', id)
    .orderBy('activities.seq')
    .orderBy('notices.id')
    .execute()
  return rows.splice(known, (known = rows.length)).map(({ person, kind }) => `${names.get(person)}: ${kind}`)
}

const signatureOf = async (person: string | null) =>
  (
    await site.house.db
      .selectFrom('agreement_signatures')
      .select('id')
      .where('agreement', '=', id)
      .where('person', '=', person)
      .executeTakeFirstOrThrow()
  ).id

const morning = () => agreements.jobs?.(site.house)[0]?.run(undefined)

test('every step reaches the parties, and nobody hears of an own act', async () => {
  const { lies, bram } = standing
  const heard: [string, string[]][] = []
  const step = async (name: string, work: () => Promise<unknown>) => {
    await work()
    heard.push([name, (await news()).sort()])
  }
  const section = (
    await site.house.db
      .selectFrom('agreement_sections')
      .select('id')
      .where('agreement', '=', id)
      .orderBy('sort')
      .execute()
  )[0]?.id
  const [hers, his] = [await visit(site, lies), await visit(site, bram)]
  await step('suggested', () =>
    his.send(`/afspraken/${slug}/onderdeel/${section}/voorstel`, {
      ...{ version: '1', text: 'Samen.', reason: 'Korter.' },
    }),
  )
  const { id: suggestion } = await site.house.db
    .selectFrom('agreement_suggestions')
    .select('id')
    .where('agreement', '=', id)
    .executeTakeFirstOrThrow()
  await step('taken over', () => hers.send(`/afspraken/${slug}/voorstel/${suggestion}`, { antwoord: 'ja' }))
  await step('fixed', () => site.as(lies, ctx => fixVersion(ctx, id)))
  await step('signed', () => sign(site, lies, { id }))
  await step('signed by all', () => sign(site, bram, { id }))
  site.pass({ days: 400 - 30 })
  await step('a month before', async () => morning())
  site.pass({ days: 23 })
  await step('a week before', async () => morning())
  site.pass({ days: 8 })
  await step('on the day', async () => morning())
  const signature = await signatureOf(bram.person)
  await step('answered', () =>
    site.as(bram, ctx => answerReview(ctx, { agreement: id, signature, answer: 'goes_on' })),
  )
  await step('withdrawn', () =>
    site.as(bram, ctx =>
      withdrawSignature(ctx, { agreement: id, signature, endsDay: dayIn(0), reason: 'Ik verhuis.' }),
    ),
  )
  site.pass({ days: 2 })
  await step('ended', async () => morning())
  expect(heard).toEqual([
    ['suggested', ['Lies: wording_suggested']],
    ['taken over', ['Bram: wording_accepted']],
    ['fixed', ['Bram: agreement_version']],
    ['signed', ['Bram: agreement_signed']],
    ['signed by all', ['Lies: agreement_in_force', 'Lies: agreement_signed']],
    ['a month before', ['Bram: agreement_month', 'Lies: agreement_month']],
    ['a week before', ['Bram: agreement_week', 'Lies: agreement_week']],
    ['on the day', ['Bram: agreement_review', 'Lies: agreement_review']],
    ['answered', ['Lies: agreement_reviewed']],
    ['withdrawn', ['Lies: agreement_withdrawn']],
    ['ended', ['Bram: agreement_ended', 'Lies: agreement_ended']],
  ])
  const page = await (await visit(site, lies)).get('/mijn/berichten')
  expect(await page.text()).toContain('Gaat deze afspraak door? Zeg het op de pagina.')
})
