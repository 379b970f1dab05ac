import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'
import { visit } from './visit.ts'

export interface AgreementPaths {
  readonly beginning: string
  /** With a version in force that the operator signed, one to be signed, and a wording that waits. */
  readonly agreement: string
  readonly section: string
  /** Of the signature of the operator. */
  readonly withdrawing: string
}

/** An agreement of this coalition, whose parties these persons are; the first of them drafts it. */
export async function makeAgreement(
  site: Site,
  { coalition, parties }: { coalition: string; parties: readonly [Actor, ...Actor[]] },
): Promise<AgreementPaths> {
  const [drafter] = parties
  const own = await visit(site, drafter)
  const slug = coalition.split('/').at(-1) ?? ''
  const begun = await own.post('/afspraken/nieuw', {
    ...{ coalitie: slug, kind: 'basic', title: 'Zo werken we samen', circle: 'public' },
    reviewDay: yearFrom(site.house.now()),
  })
  const agreement = begun.headers.get('location')?.split('?')[0]
  if (agreement === undefined) throw new Error(`An agreement was answered with ${begun.status}`)
  await own.send(`${agreement}/vastleggen`)
  const { db } = site.house
  const { id } = await db
    .selectFrom('agreements')
    .select('id')
    .where('slug', '=', agreement.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow()
  for (const party of parties) await sign(site, { party, id, agreement })
  await own.send(`${agreement}/onderdeel/nieuw`, { heading: 'Geld', text: 'Ieder betaalt zelf.' })
  await own.send(`${agreement}/vastleggen`)
  const section = await db
    .selectFrom('agreement_sections')
    .select(['id', 'version'])
    .where('agreement', '=', id)
    .orderBy('sort')
    .executeTakeFirstOrThrow()
  const path = `${agreement}/onderdeel/${section.id}`
  const other = await visit(site, parties[1])
  await other.send(`${path}/voorstel`, {
    ...{ version: String(section.version), text: 'Samen lukt het.', reason: 'Dat is korter.' },
  })
  const { id: signature } = await db
    .selectFrom('agreement_signatures')
    .select('id')
    .where('agreement', '=', id)
    .where('person', '=', drafter.person)
    .executeTakeFirstOrThrow()
  return {
    ...{ agreement, section: path, beginning: `/afspraken/nieuw?coalitie=${slug}` },
    withdrawing: `${agreement}/handtekeningen/${signature}/intrekken`,
  }
}

interface Signing {
  readonly party: Actor
  readonly id: string
  readonly agreement: string
}

async function sign(site: Site, { party, id, agreement }: Signing): Promise<void> {
  const { db } = site.house
  const { hash } = await db
    .selectFrom('agreement_versions')
    .select('hash')
    .where('agreement', '=', id)
    .executeTakeFirstOrThrow()
  const row = await db
    .selectFrom('coalition_parties as p')
    .innerJoin('agreements as a', 'a.coalition', 'p.coalition')
    .select('p.id')
    .where('a.id', '=', id)
    .where('p.person', '=', party.person)
    .executeTakeFirstOrThrow()
  const own = await visit(site, party)
  await own.send(`${agreement}/versies/1/tekenen`, { party: row.id, hash, confirm: 'yes' })
}

function yearFrom(now: Date): string {
  return new Date(now.getTime() + 365 * 86_400_000).toISOString().slice(0, 10)
}
