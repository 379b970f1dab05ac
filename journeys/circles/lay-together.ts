import {
  agreementPath,
  beginAgreement,
  editAgreement,
  fixVersion,
} from '../../src/modules/agreements/index.ts'
import { bottleneckPath, nameBottleneck } from '../../src/modules/bottlenecks/index.ts'
import { beginCoalition, coalitionPath, raiseIssue } from '../../src/modules/coalitions/index.ts'
import { makePromise, promisePath } from '../../src/modules/promises/index.ts'
import { zandweerd } from '../../src/testing/places.ts'
import { visit } from '../visit.ts'
import { wishFor, wordsOf, type Canary, type Making } from './table.ts'

const places = [zandweerd]

/** Of an issue that an open coalition owns. */
export async function layIssue(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('issue', state)
  const [issue, open] = await site.as(steward, async ctx => {
    const raised = await raiseIssue(ctx, { title, explanation: body, places })
    return [raised, await beginCoalition(ctx, { ...unshared, issue: raised.id, name: 'Een open coalitie' })]
  })
  const path = `/opgaven/${issue.slug}`
  await close(making, path, { title, explanation: body, places: zandweerd })
  return { kind: 'issue', state, id: issue.id, path, beside: [coalitionPath(open)], title, body, steward }
}

const unshared = { own: { organisation: null }, invited: [] }

/** Of a coalition that owns an open issue. */
export async function layCoalition(making: Making): Promise<Canary> {
  const { site, steward, state } = making
  const { title, body } = wordsOf('coalition', state)
  const [issue, coalition] = await site.as(steward, async ctx => {
    const raised = await raiseIssue(ctx, { title: 'Een opgave voor iedereen', places })
    const own = { organisation: null, brings: body }
    return [raised, await beginCoalition(ctx, { ...unshared, own, issue: raised.id, name: title, aim: body })]
  })
  const path = coalitionPath(coalition)
  await close(making, path, { name: title, aim: body })
  const beside = [`/opgaven/${issue.slug}`]
  return { kind: 'coalition', state, id: coalition.id, path, beside, title, body, steward }
}

/** By a rule that nobody else named, of an organisation of the operator. */
export async function layBottleneck(making: Making): Promise<Canary> {
  const { site, steward, state, office } = making
  const owner = office.id
  const { title, body } = wordsOf('bottleneck', state)
  const rule = { name: `Regel ${body}`, link: null }
  const named = await site.as(steward, ctx =>
    nameBottleneck(ctx, { title, blocks: body, rule, owner, places }),
  )
  const path = bottleneckPath(named)
  await close(making, path, { title, blocks: body, rule: rule.name, owner, places: zandweerd })
  const beside = [`/organisaties/${office.slug}`, `/knelpunten/regels?rule=${body}&places=${zandweerd}`]
  return { kind: 'bottleneck', state, id: named.id, path, beside, title, body, steward }
}

/** Who sees a promise is chosen once, when it is made. */
export async function layPromise({ site, steward, state, coalition }: Making): Promise<Canary> {
  const { title: what, body } = wordsOf('promise', state)
  const dueDay = new Date(site.house.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  const wish = { what, condition: body, dueDay, places, circle: wishFor(state, coalition) }
  const made = await site.as(steward, ctx => makePromise(ctx, site.house.things, wish))
  return { kind: 'promise', state, id: made.id, path: promisePath(made), title: what, body, steward }
}

/** A version of an agreement of an open coalition; everybody may see it first, then who is in this circle. */
export async function layAgreement({ site, steward, state, coalition }: Making): Promise<Canary> {
  const { title, body } = wordsOf('agreement', state)
  const circle = wishFor(state, coalition)
  const reviewDay = new Date(site.house.now().getTime() + 400 * 86_400_000).toISOString().slice(0, 10)
  const { beside, ...made } = await site.as(steward, async ctx => {
    const issue = await raiseIssue(ctx, { title: 'Een open opgave', places })
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

/** After everybody could see it, gives it its circle on the page where people do that. */
export async function close(making: Making, path: string, fields: Record<string, string>): Promise<void> {
  const { site, steward, state, coalition } = making
  await site.settle()
  const own = await visit(site, steward)
  const form = await (await own.get(`${path}/bewerken`)).text()
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
  await own.send(`${path}/bewerken`, { ...fields, version, circle: wishFor(state, coalition) })
}
