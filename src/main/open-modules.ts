import type { FastifyInstance } from 'fastify'
import type { AboutApi, ApiDocument } from '../platform/api/describe-api.ts'
import { featureOperations } from '../platform/api/features.ts'
import type { Operation } from '../platform/api/operation.ts'
import { serveApi } from '../platform/api/serve-api.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Web } from '../platform/http/web.ts'
import { webhookDocument } from '../modules/webhooks/index.ts'
import { modules } from './modules.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What `/api/v1/openapi.json` says. */
    apiDocument: ApiDocument
  }
}

const ofData = {
  prefix: '/api/v1',
  title: 'Knooppunt',
  webhooks: webhookDocument,
  description:
    'Alles wat openbaar op deze site staat, als gegevens. Lezen kan zonder sleutel; schrijven in je eigen naam met een sleutel van /mijn/sleutels.',
}

type Served = Pick<AboutApi, 'title' | 'description' | 'webhooks'> & { readonly prefix: string }

const ofMaps = {
  prefix: '/ogc/v1',
  title: 'Knooppunt op de kaart',
  description: 'Wat een punt op de kaart heeft, volgens OGC API Features.',
}

/** Adds the pages of all modules, and what they offer to programs. */
export async function openModules(app: FastifyInstance, web: Web, { MAIL_FROM }: Settings): Promise<void> {
  for (const module of modules) module.routes?.(app)
  const [, name = 'Knooppunt', email = MAIL_FROM] = /^([^<]+) <(.+)>$/.exec(MAIL_FROM) ?? []
  const contact = { name, email, url: `${web.origin}/ontwikkelaars` }
  const serve = (about: Served, operations: readonly Operation[]) =>
    serveApi(app, web, {
      ...{ ...about, contact, operations },
      version: '1.0.0',
      server: web.origin + about.prefix,
    })
  const data = modules.flatMap(module => module.api ?? [])
  const features = modules.flatMap(module => module.features ?? [])
  app.decorate('apiDocument', await serve(ofData, data))
  await serve(ofMaps, featureOperations(ofMaps, features))
}
