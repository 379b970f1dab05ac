import {
  agreementPath,
  beginAgreement,
  editAgreement,
  fixVersion,
} from '../../src/modules/agreements/index.ts'
import { beginCoalition, coalitionPath, raiseIssue } from '../../src/modules/coalitions/index.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { visit } from '../visit.ts'
import { wishFor, wordsOf, type Canary, type Making } from './table.ts'

/** A version of an agreement of an open coalition; everybody may see it first, then who is in this circle. */
export async function layAgreement({ site, steward, state, coalition }: Making): Promise<Canary> {
  const { title, body } = wordsOf('agreement', state)
  const circle = wishFor(state, coalition)
  const reviewDay = new Date(site.house.now().getTime() + 400 * 86_400_000).toISOString().slice(0, 10)
  const { beside, ...made } = await site.as(steward, async ctx => {
    const issue = await raiseIssue(ctx, { title: 'Een open opgave', places: [zandweerd] })
    const wish = { issue: issue.id, name: 'Een open coalitie', own: { organisation: null }, invited: [] }
    const open = await beginCoalition(ctx, wish)
    const agreement = await beginAgreement(ctx, { coalition: open.id, kind: 'own', title, reviewDay })
    return { ...agreement, beside: [coalitionPath(open)] }
  })
  const { id } = made
  const path = agreementPath(made)
  const own = await visit(site, steward)
  await own.send(`${path}/onderdeel/nieuw`, { heading: 'Wat we doen', text: `Wij doen ${body}.` })
  await site.as(steward, ctx => fixVersion(ctx, id))
  await site.settle()
  if (circle !== 'public') {
    await site.as(steward, ctx => editAgreement(ctx, { id, title, reviewDay, circle, version: 1 }))
  }
  return { kind: 'agreement', state, id, path, beside, title, body, steward }
}
