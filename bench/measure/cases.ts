import { createHash, randomBytes } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../../db/types.ts'
import type { Asked } from './load.ts'

export const pageNames = ['gemeente', 'wijk', 'initiative', 'question', 'search'] as const
export type PageName = (typeof pageNames)[number]

export interface Case extends Asked {
  readonly page: PageName
  readonly signedIn: boolean
}

const searches = [
  'voedselbossen',
  'buurtbarbecue',
  'wijkcentum',
  'moestuin voor kinderen',
  'samen koken met ouderen',
  'zonnepanelen op het dak',
  'reparatiecafé',
  'eenzaamheit',
  'ruimte voor muziek',
  'buurt',
  'wandelen zaterdag',
  'wie helpt met formulieren en de computer',
]

/** Each page for a visitor and for a member, with headers as browsers send them. */
export async function casesOn(db: Kysely<DB>): Promise<Case[]> {
  const pages = await pathsOn(db)
  const visitor = { 'accept-encoding': 'gzip, deflate, br', accept: 'text/html' }
  const member = { ...visitor, cookie: `knooppunt=${await signIn(db)}` }
  return pageNames.flatMap(page => [
    { page, signedIn: false, paths: pages[page], headers: visitor },
    { page, signedIn: true, paths: pages[page], headers: member },
  ])
}

/** The places where most is going on, and there an initiative and a question with much to them. */
async function pathsOn(db: Kysely<DB>): Promise<Record<PageName, string[]>> {
  const { rows } = await sql<Record<'gemeente' | 'wijk' | 'initiative' | 'question', string>>`
    with busy as (select area, count(*) from initiative_areas group by area)
    select
      (select path from places join busy on area = code where kind = 'gemeente' order by count desc limit 1) as gemeente,
      (select path from places join busy on area = code where kind = 'wijk' order by count desc limit 1) as wijk,
      (select slug from initiatives where circle = 'public' and story <> ''
        order by (select count(*) from initiative_wants where initiative = id) desc, slug limit 1) as initiative,
      (select slug from questions where circle = 'public'
        order by (select count(*) from answers where question = questions.id) desc, slug limit 1) as question`.execute(
    db,
  )
  const [found] = rows
  if (!found) throw new Error('Nothing was found to ask for.')
  return {
    gemeente: [`/${found.gemeente}`],
    wijk: [`/${found.wijk}`],
    initiative: [`/initiatieven/${found.initiative}`],
    question: [`/vragen/${found.question}`],
    search: searches.map(text => `/zoeken?q=${encodeURIComponent(text)}`),
  }
}

/** Signs somebody in as the module people does: only the hash of the token is kept. Returns the token. */
async function signIn(db: Kysely<DB>): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('base64url')
  await sql`
    insert into sessions (token_hash, person, device, started_at, seen_at, expires_at)
    select ${hash}, id, '', now(), now(), now() + interval '1 day' from people
    where removed_at is null order by handle limit 1`.execute(db)
  return token
}
