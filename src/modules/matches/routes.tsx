import type { FastifyInstance } from 'fastify'
import { may } from '../../platform/rights.ts'
import { showToStewards } from '../initiatives/index.ts'
import { signInFirst } from '../people/index.ts'
import { dismissRoutes } from './dismiss-routes.ts'
import { findAskedOfMe } from './find-asked-of-me.ts'
import { AskedOfMePage } from './pages/AskedOfMePage.tsx'
import { TeamPart } from './pages/TeamPart.tsx'
import { rights } from './rights.ts'
import { showTeam } from './show-team.ts'

export function routes(app: FastifyInstance): void {
  showToStewards(app.house, async ({ reader, view, initiative, wants }) => {
    if (may(rights, { actor: reader.actor, action: 'see', thing: initiative }) !== null) return ''
    const team = await showTeam(reader, initiative, wants)
    return <TeamPart view={view} initiative={initiative} team={team} />
  })

  app.get('/mijn/gevraagd', { preHandler: signInFirst }, async ({ reader, view }, reply) =>
    reply.page(<AskedOfMePage view={view} mine={await findAskedOfMe(reader)} />),
  )
  dismissRoutes(app)
}
