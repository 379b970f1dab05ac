import type { Actor } from '../src/platform/ctx/actor.ts'
import { newId } from '../src/platform/db/ids.ts'
import { adoptSignpost, reportPath } from '../src/modules/reports/index.ts'
import { coalitionAt } from '../src/modules/coalitions/index.ts'
import {
  beginSitting,
  gatherQuotes,
  hearQuote,
  signpostPath,
  signpostsWith,
} from '../src/modules/signposts/index.ts'
import { endTable, inviteGuests, planTable } from '../src/modules/tables/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { addressOf } from './people.ts'
import { mailedPath } from './visit.ts'

export interface ReportPaths {
  /** Of a table that ended, led by the operator. */
  readonly ended: string
  /** Of one that is held. */
  readonly begun: string
  /** Of the member, behind the mailed link. */
  readonly mailed: string
  readonly signpost: string
}

interface Who {
  readonly operator: Actor
  readonly member: Actor
  /** Path of one that the operator is a party of. */
  readonly coalition: string
}

/** A table that ended with a signpost that a coalition took along, and one that goes on. */
export async function reportTable(site: Site, { operator, member, coalition }: Who): Promise<ReportPaths> {
  const hold = async (title: string) => {
    const wish = { kind: 'board', title, places: [zandweerd], aim: 'Kijken wat er nu is.' }
    const { id } = await site.as(operator, ctx => planTable(ctx, wish))
    const invited = [{ person: member.person ?? '' }]
    await site.as(operator, ctx => inviteGuests(ctx, site.house, { id, invited }))
    const table = await site.as(operator, ctx => beginSitting(ctx, id))
    const said = {
      id: newId(),
      step: 'now' as const,
      body: 'Het water staat in de gang.',
      isNamed: false,
      by: null,
    }
    const quote = await site.as(operator, ctx => hearQuote(ctx, { table: id }, said))
    const to = { title: `Houd het water in de straat: ${title}` }
    const signpost = await site.as(operator, ctx => gatherQuotes(ctx, id, { quotes: [quote], to }))
    return { table, signpost: signpost ?? '' }
  }
  const begun = await hold('Wonen aan het water')
  const ended = await hold('Droge kelders')
  await site.as(operator, ctx => endTable(ctx, ended.table.id))
  await site.settle()
  const adopter = await coalitionAt(site.house.reader(operator), coalition.split('/').at(-1) ?? '')
  const pair = { signpost: ended.signpost, coalition: adopter?.id ?? '' }
  await site.as(operator, ctx => adoptSignpost(ctx, pair))
  const [signpost] = await signpostsWith(site.house.reader(operator), [ended.signpost])
  return {
    ended: reportPath(ended.table),
    begun: reportPath(begun.table),
    mailed: await mailedPath(site, await addressOf(site, member), `${reportPath(ended.table)}/gast/`),
    signpost: signpost ? signpostPath(signpost) : '',
  }
}

/** By the patterns of their routes. */
export function reportExamples(
  reports: ReportPaths,
  gathering: string,
): Readonly<Record<string, readonly string[]>> {
  return {
    '/bijeenkomsten/:slug/oogst': [`${gathering}/oogst`],
    '/tafels/:slug/verslag': [reports.ended, reports.begun],
    '/tafels/:slug/verslag/schrijven': [`${reports.begun}/schrijven`],
    '/tafels/:slug/verslag/mijn-woorden': [`${reports.ended}/mijn-woorden`],
    '/tafels/:slug/verslag/gast/:guest/:secret': [reports.mailed],
    '/tafels/:slug/verslag/gast/:guest/:secret/woorden': [`${reports.mailed}/woorden`],
    '/routewijzers': ['/routewijzers', '/routewijzers?thema=green'],
    '/routewijzers/terugkerend': ['/routewijzers/terugkerend', `/routewijzers/terugkerend?plek=${zandweerd}`],
    '/routewijzers/:slug': [reports.signpost],
  }
}
