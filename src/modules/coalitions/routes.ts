import type { FastifyInstance } from 'fastify'
import { beginRoutes } from './begin-routes.tsx'
import { decisionRoutes } from './decision-routes.ts'
import { editIssueRoutes } from './edit-issue-routes.ts'
import { issuePageRoutes } from './issue-page-routes.tsx'
import { issueRoutes } from './issue-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { ownRoutes } from './own-routes.tsx'
import { pageRoutes } from './page-routes.tsx'
import { showElsewhere } from './shown-elsewhere.ts'

export function routes(app: FastifyInstance): void {
  showElsewhere(app.house)
  listRoutes(app)
  beginRoutes(app)
  issueRoutes(app)
  editIssueRoutes(app)
  issuePageRoutes(app)
  pageRoutes(app)
  decisionRoutes(app)
  ownRoutes(app)
}
