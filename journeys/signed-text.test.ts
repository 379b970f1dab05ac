import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installExample } from '../src/main/example.ts'
import { fixVersion, versionsOf, withdrawSignature } from '../src/modules/agreements/index.ts'
import { removeExample } from '../src/modules/hub/index.ts'
import { erasePerson, memberWith } from '../src/modules/people/index.ts'
import { deventer, noorderplein, placeRows, zandweerd } from '../src/testing/places.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { draft, sign, standCoalition, type Standing } from '../src/testing/standing-agreement.ts'
import { keyFor } from './open-data.ts'
import { mailedPath, visit } from './visit.ts'

interface Signed extends Standing {
  readonly id: string
  readonly slug: string
}

let site: Site
let signed: Signed
beforeAll(async () => {
  site = await openSite()
  signed = await signAgreement()
}, 120_000)
afterAll(() => site.close())

const later = () => new Date(site.house.now().getTime() + 400 * 86_400_000).toISOString().slice(0, 10)

/** A version that both parties signed, of which one goes. */
async function signAgreement(): Promise<Signed> {
  const standing = await standCoalition(site)
  const agreement = await draft(site, standing, { reviewDay: later() })
  const { lies, bram } = standing
  await site.as(lies, ctx => fixVersion(ctx, agreement.id))
  await sign(site, lies, agreement)
  await sign(site, bram, { ...agreement, reservation: 'Niet op zondag.' })
  const { id: signature } = await site.house.db
    .selectFrom('agreement_signatures')
    .select('id')
    .where('agreement', '=', agreement.id)
    .where('person', '=', bram.person)
    .executeTakeFirstOrThrow()
  const wish = { agreement: agreement.id, signature, endsDay: later(), reason: 'Ik verhuis.' }
  await site.as(bram, ctx => withdrawSignature(ctx, wish))
  await site.settle()
  return { ...standing, ...agreement }
}

const fixed = ['agreement_versions', 'agreement_signatures', 'agreement_withdrawals'] as const

/** Every row of what was fixed and signed, as text. */
async function rows(): Promise<string[]> {
  const all: string[] = []
  for (const table of fixed) {
    const found = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(table)} as t order by 1`.execute(site.house.db)
    all.push(...found.rows.map(({ row }) => row))
  }
  return all
}

/** What was refused, or that it was done. */
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

const others = {
  uuid: sql`gen_random_uuid()`,
  text: sql`'anders'`,
  integer: sql`7`,
  date: sql`'2031-01-01'::date`,
  jsonb: sql`'[]'::jsonb`,
  'timestamp with time zone': sql`'2031-01-01'::timestamptz`,
}

test('no column of what was fixed or signed can be changed or emptied, and no row taken away', async () => {
  const before = await rows()
  const { rows: columns } = await sql<{ table: string; name: string; type: keyof typeof others }>`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relname in (${sql.join([...fixed])})`.execute(site.house.db)
  const done: string[] = []
  const attempt = async (name: string, query: ReturnType<typeof sql>) => {
    if ((await outcome(query.execute(site.house.db))) === 'done') done.push(name)
  }
  for (const { table, name, type } of columns) {
    const [where, column] = [sql.table(table), sql.ref(name)]
    await attempt(
      `${table}.${name} = null`,
      sql`update ${where} set ${column} = null where ${column} is not null`,
    )
    await attempt(`${table}.${name}`, sql`update ${where} set ${column} = ${others[type]}`)
  }
  for (const table of fixed) {
    await attempt(`delete ${table}`, sql`delete from ${sql.table(table)}`)
    await attempt(`truncate ${table}`, sql`truncate ${sql.table(table)} cascade`)
  }
  await attempt(
    'another who signed',
    sql`update agreement_signatures set person = ${signed.lies.person}
    where person = ${signed.bram.person}`,
  )
  const other = await standCoalition(site)
  await attempt(
    'another organisation',
    sql`update agreement_signatures set organisation = ${other.organisation}
    where organisation = ${signed.organisation}`,
  )
  await attempt('made-up', sql`update agreements set example = true`)
  await attempt('another coalition', sql`update agreements set coalition = gen_random_uuid()`)
  await attempt('delete agreements', sql`delete from agreements`)
  await attempt('truncate agreements', sql`truncate agreements cascade`)
  await attempt('delete coalitions', sql`delete from coalitions`)
  await attempt('truncate coalitions', sql`truncate coalitions cascade`)
  await attempt('truncate people', sql`truncate people cascade`)
  expect(columns.length).toBeGreaterThan(20)
  expect(done).toEqual([])
  expect(await rows()).toEqual(before)
})

test('whatever is sent by any form, with any ids, what stands stays', async () => {
  const before = await rows()
  const { db } = site.house
  const idsIn = async (table: 'agreement_sections' | 'agreement_signatures' | 'coalition_parties') =>
    (await db.selectFrom(table).select('id').execute()).map(({ id }) => id)
  const ids = {
    section: await idsIn('agreement_sections'),
    id: [...(await idsIn('agreement_signatures')), signed.id],
    party: await idsIn('coalition_parties'),
  }
  const [version] = await versionsOf(site.reader(), signed.id)
  const routes = site.formRoutes.filter(route => route.startsWith('/afspraken'))
  expect(routes.length).toBeGreaterThan(9)
  const statuses = new Set<number>()
  for (const actor of [signed.lies, signed.bram, await site.person('Vreemd')]) {
    const own = await visit(site, actor)
    for (const route of routes) {
      for (const at of [0, 1]) {
        const [section = '', id = '', party = ''] = [ids.section[at], ids.id[at], ids.party[at]]
        const path = route
          .replace(':slug', signed.slug)
          .replace(':section', section)
          .replace(':number', '1')
          .replace(':id', id)
        const answer = await own.post(path, {
          ...{ id, section, party, signature: id, number: '1', version: String(at + 1), versions: '0' },
          ...{ title: 'Heel anders', heading: 'Anders', text: 'Vervalst.', reason: 'Zomaar', sections: '[]' },
          ...{ hash: version?.hash ?? '', reservation: 'Toch niet', confirm: 'yes', answer: 'stop' },
          ...{ antwoord: 'ja', circle: 'public', kind: 'money', reviewDay: later(), endsDay: later() },
          ...{ coalitie: '', person: actor.person ?? '', person_name: 'X', signed_at: '2020-01-01' },
        })
        statuses.add(answer.status)
      }
    }
  }
  expect([...statuses].filter(status => status >= 500)).toEqual([])
  const after = await rows()
  expect(before.filter(row => !after.includes(row))).toEqual([])
})

test('programs can read it and change nothing', async () => {
  const before = await rows()
  const key = await keyFor(site, signed.lies)
  const path = `${site.origin}/api/v1/afspraken/${signed.id}`
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const ask = (method: string, at = path) =>
    fetch(at, { method, headers, ...(method !== 'GET' && { body: '{"versielijst":[]}' }) })
  const read = (await (await ask('GET')).json()) as { versielijst: { tekst: string; hash: string }[] }
  const [first] = read.versielijst
  expect(
    createHash('sha256')
      .update(first?.tekst ?? '')
      .digest('hex'),
  ).toBe(first?.hash)
  const statuses = []
  for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
    statuses.push((await ask(method)).status, (await ask(method, `${path}/versies/1`)).status)
  }
  expect(statuses.filter(status => status < 400)).toEqual([])
  expect(await rows()).toEqual(before)
})

test('the example comes and goes without touching it', async () => {
  const before = await rows()
  const [buurt] = placeRows.filter(({ code }) => code === noorderplein)
  if (!buurt) throw new Error('missing')
  const more = ['3', '4', '5', '6'].map(last => {
    const code = `BU0150030${last}`
    const path = `deventer/zandweerd/${code.toLowerCase()}`
    return { ...buurt, code, path, areas: [code, zandweerd, deventer] }
  })
  await site.house.db.insertInto('places').values(more).execute()
  await installExample(site.house)
  const operator = await site.person('Olga', { role: 'operator' })
  await site.as(operator, removeExample)
  expect(await rows()).toEqual(before)
})

/** The signatures of an agreement: for whom, who, and whether an account stands behind it. */
async function signers(id: string) {
  const found = await site.house.db
    .selectFrom('agreement_signatures')
    .select(['organisation', 'organisation_name', 'person', 'person_name', 'reservation'])
    .where('agreement', '=', id)
    .orderBy('signed_at')
    .orderBy('id')
    .execute()
  return found
}

test('who is erased leaves a participant behind, for the same organisation, under the same words', async () => {
  const one = await signAgreement()
  const texts = await versionsOf(site.reader(), one.id)
  for (const { person } of [one.lies, one.bram]) {
    await site.as(one.lies, async ctx => {
      const member = await memberWith(ctx, person ?? '')
      if (member) await erasePerson(ctx, member)
    })
  }
  expect(await signers(one.id)).toEqual([
    {
      ...{ organisation: one.organisation, organisation_name: one.organisationName },
      ...{ person: null, person_name: '', reservation: '' },
    },
    {
      ...{ organisation: null, organisation_name: null, person: null, person_name: '' },
      reservation: 'Niet op zondag.',
    },
  ])
  expect(await versionsOf(site.reader(), one.id)).toEqual(texts)
  const page = await (await (await visit(site)).get(`/afspraken/${one.slug}/versies/1`)).text()
  expect(page).toContain('een deelnemer')
  expect(page).toContain(one.organisationName)
})

test('when two organisations become one the signature follows, and keeps the name it was set under', async () => {
  const [one, two] = [await signAgreement(), await signAgreement()]
  const slugOf = async (id: string) =>
    (
      await site.house.db
        .selectFrom('organisations')
        .select('slug')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).slug
  const [stays, goes] = [await slugOf(two.organisation), await slugOf(one.organisation)]
  const [keeper, leaver] = [await visit(site, two.lies), await visit(site, one.lies)]
  await keeper.send(`/organisaties/${stays}/dubbel`, { other: goes, stays: 'this', reason: 'Eén bestuur.' })
  const { id } = await site.house.db
    .selectFrom('organisation_merges')
    .select('id')
    .where('goes', '=', one.organisation)
    .executeTakeFirstOrThrow()
  await leaver.send(`/organisaties/${goes}/dubbel/antwoord`, { merge: id, right: 'yes', sentence: '' })
  const [first] = await signers(one.id)
  expect(first).toMatchObject({
    organisation: two.organisation,
    organisation_name: one.organisationName,
    person_name: 'Lies',
  })
})

test('when two accounts become one the signature follows, and keeps the name it was set under', async () => {
  const one = await signAgreement()
  const stays = await site.person('Bram Anders')
  const { email } = await site.house.db
    .selectFrom('addresses')
    .select('email')
    .where('person', '=', one.bram.person)
    .executeTakeFirstOrThrow()
  const own = await visit(site, stays)
  await own.send('/mijn/adressen', { email })
  const ticket = await own.post(await mailedPath(site, email, '/mijn/adressen/link/'))
  const merged = await own.post(ticket.headers.get('location') ?? '')
  expect(merged.status).toBe(303)
  const [, his] = await signers(one.id)
  expect(his).toMatchObject({ person: stays.person, person_name: 'Bram', reservation: 'Niet op zondag.' })
})
