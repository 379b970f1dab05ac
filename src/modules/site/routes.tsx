import type { FastifyInstance } from 'fastify'
import type { View } from '../../platform/http/view.ts'
import { AccessibilityPage, ColophonPage, HelpPage, PrivacyPage, TermsPage } from './pages/AboutPages.tsx'
import { DevelopersPage } from './pages/DevelopersPage.tsx'
import { securityText } from './security-text.ts'

const pages: Readonly<Record<string, (props: { view: View }) => JSX.Element>> = {
  '/colofon': ColophonPage,
  '/toegankelijkheid': AccessibilityPage,
  '/privacy': PrivacyPage,
  '/voorwaarden': TermsPage,
  '/hulp': HelpPage,
}

export function routes(app: FastifyInstance): void {
  for (const [path, Page] of Object.entries(pages)) {
    app.get(path, (request, reply) => reply.page(<Page view={request.view} />, { changesWith: [] }))
  }
  app.get('/ontwikkelaars', (request, reply) =>
    reply.page(<DevelopersPage view={request.view} document={request.server.apiDocument} />, {
      changesWith: [],
    }),
  )
  app.get('/.well-known/security.txt', (request, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityText(request.view.origin, request.view.now)),
  )
  app.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send('User-agent: *\nDisallow: /mijn\nDisallow: /beheer\nDisallow: /aanmelden\n'),
  )
}
