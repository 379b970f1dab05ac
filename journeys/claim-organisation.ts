import type { Actor } from '../src/platform/ctx/actor.ts'
import { makeOrganisation, takePosition } from '../src/modules/organisations/index.ts'
import { zandweerd } from '../src/testing/places.ts'
import type { Site } from '../src/testing/site.ts'
import { mailedPath, visit } from './visit.ts'

interface Parties {
  readonly operator: Actor
  readonly connector: Actor
  readonly leaver: Actor
  /** Slug of an organisation that the operator speaks for. */
  readonly organisation: string
  readonly organisationId: string
}

export interface ClaimPaths {
  /** With nobody behind it. */
  readonly unclaimed: string
  /** Of the operator, by mail; the mailed one is the link in that mail. */
  readonly claim: string
  readonly mailedClaim: string
  /** What the operator is asked to take over. */
  readonly succession: string
}

/** Lets the operator claim a listing with nobody behind it, and be asked to take a position over. */
export async function claimOrganisation(site: Site, parties: Parties): Promise<ClaimPaths> {
  const { operator, connector, leaver, organisation, organisationId } = parties
  const { slug } = await site.as(connector, ctx =>
    makeOrganisation(ctx, {
      ...{ name: 'Stichting Groene Wijken', kind: 'foundation', summary: 'Uit een oude lijst.' },
      ...{ url: 'https://groen.example.org/over', places: [zandweerd], role: '' },
    }),
  )
  const unclaimed = `/organisaties/${slug}`
  const [asConnector, asOperator, asLeaver] = [
    await visit(site, connector),
    await visit(site, operator),
    await visit(site, leaver),
  ]
  const claimEmail = 'bestuur@groenewijken.example.org'
  await asConnector.send(`${unclaimed}/contact`, { claimEmail, reach: '', isPublic: 'yes' })
  await asOperator.send(`${unclaimed}/claim`, { role: 'secretaris', way: 'mail', explanation: '' })
  const wish = { person: leaver.person ?? '', organisation: organisationId, role: 'secretaris' }
  const position = await site.as(leaver, ctx =>
    takePosition(ctx, { ...wish, from: '2024-05-01', until: null }),
  )
  await asOperator.send(`/organisaties/${organisation}/functies`, { position, right: 'yes' })
  await asLeaver.send(`/mijn/functies/${position}`, {
    ...{ until: '2026-12-31', successor: operator.person ?? '' },
  })
  const { db } = site.house
  const claim = await db.selectFrom('organisation_claims').select('id').executeTakeFirstOrThrow()
  const asked = await db.selectFrom('position_successions').select('id').executeTakeFirstOrThrow()
  return {
    unclaimed,
    claim: `/mijn/claims/${claim.id}`,
    mailedClaim: await mailedPath(site, claimEmail, '/claim/'),
    succession: `/mijn/functies/opvolgen/${asked.id}`,
  }
}
