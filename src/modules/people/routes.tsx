import type { FastifyInstance } from 'fastify'
import { accessKeyRoutes } from './access-key-routes.tsx'
import { mailRoutes } from './mail-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import { mineRoutes } from './mine-routes.tsx'
import { myPlacesRoutes } from './my-places-routes.tsx'
import { profileRoutes } from './profile-routes.tsx'
import { sessionRoutes } from './session-routes.tsx'
import { signInElsewhereRoutes } from './sign-in-elsewhere-routes.tsx'
import { signInPasskeyRoutes } from './sign-in-passkey-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { waysInRoutes } from './ways-in-routes.tsx'

export function routes(app: FastifyInstance): void {
  signInRoutes(app)
  signInPasskeyRoutes(app)
  signInElsewhereRoutes(app)
  mineRoutes(app)
  myPlacesRoutes(app)
  sessionRoutes(app)
  waysInRoutes(app)
  accessKeyRoutes(app)
  mailRoutes(app)
  memberRoutes(app)
  profileRoutes(app)
}
