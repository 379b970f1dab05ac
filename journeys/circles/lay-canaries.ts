import { keepCircle } from '../../src/modules/circles/index.ts'
import { system } from '../../src/platform/ctx/actor.ts'
import { newId } from '../../src/platform/db/ids.ts'
import { zandweerd } from '../../src/testing/places.ts'
import type { Site } from '../../src/testing/site.ts'
import { layBudget, layConversation, layProject } from './lay-decisions.ts'
import { layDocuments } from './lay-documents.ts'
import { layHandover } from './lay-handover.ts'
import { layInitiative, layOffice, layOrganisation, layPerson, layQuestion } from './lay-listed.ts'
import { layGathering, laySignpost, layTable } from './lay-tables.ts'
import { layAgreement, layBottleneck, layCoalition, layIssue, layPromise } from './lay-together.ts'
import { states, type Canary, type Cast, type Making } from './table.ts'

export async function castOn(site: Site): Promise<Cast> {
  return {
    member: await site.person('Marie Lid'),
    'in the coalition': await site.person('Cor Partij'),
    named: await site.person('Nel Genoemd'),
    connector: await site.person('Vera Verbinder', { role: 'connector', place: zandweerd }),
    moderator: await site.person('Mees Wacht', { role: 'moderator', place: zandweerd }),
    operator: await site.person('Oscar Baas', { role: 'operator' }),
  }
}

/** Makes everything in public first, so that pages, searches, feeds and mail know it, and then gives it its circle. */
export async function layCanaries(site: Site, cast: Cast): Promise<Canary[]> {
  const maker = await site.person('Sil coalition')
  const members = [cast['in the coalition'], maker].map(({ person }) => person ?? '')
  const coalition = await site.as(system, ctx =>
    keepCircle(ctx, { owner: { kind: 'coalition', id: newId() }, title: 'Samen Groen', members }),
  )
  const office = await layOffice(site, cast.operator)
  const laid: Canary[] = []
  for (const state of states) {
    const isMaker = state === 'coalition'
    const steward = isMaker ? { ...maker, circles: [coalition] } : await site.person(`Sil ${state}`)
    laid.push(...(await layAll({ site, cast, coalition, office, state, steward })))
  }
  await site.settle()
  return laid
}

async function layAll(making: Making): Promise<Canary[]> {
  const initiative = await layInitiative(making)
  return [
    initiative,
    await layOrganisation(making),
    ...(await layQuestion(making)),
    await layPerson(making),
    ...(await layDocuments(making, initiative)),
    await layIssue(making),
    await layCoalition(making),
    await layAgreement(making),
    await layBottleneck(making),
    await layPromise(making),
    await layTable(making),
    await laySignpost(making),
    await layGathering(making),
    await layConversation(making),
    await layBudget(making),
    await layProject(making),
    await layHandover(making, initiative),
  ]
}
