import type { FastifyInstance } from 'fastify'
import { serveApi } from '../platform/api/serve-api.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Web } from '../platform/http/web.ts'
import { modules } from './modules.ts'

const prefix = '/api/v1'

/** Adds the pages of all modules, and what they offer to programs. */
export async function openModules(app: FastifyInstance, web: Web, { MAIL_FROM }: Settings): Promise<void> {
  for (const module of modules) module.routes?.(app)
  const [, name = 'Knooppunt', email = MAIL_FROM] = /^([^<]+) <(.+)>$/.exec(MAIL_FROM) ?? []
  await serveApi(app, web, {
    prefix,
    title: 'Knooppunt',
    description:
      'Alles wat openbaar op deze site staat, als gegevens. Lezen kan zonder sleutel; schrijven in je eigen naam met een sleutel van /mijn/sleutels.',
    version: '1.0.0',
    server: web.origin + prefix,
    contact: { name, email, url: `${web.origin}/ontwikkelaars` },
    operations: modules.flatMap(module => module.api ?? []),
  })
}
