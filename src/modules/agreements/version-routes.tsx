import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { emptyForm, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { Version } from './agreement.ts'
import { compareHash } from './canonical-text.ts'
import { SignForm } from './forms.ts'
import { done } from './page-routes.tsx'
import { SheetPage } from './pages/SheetPage.tsx'
import { VersionPage } from './pages/VersionPage.tsx'
import { keysOf, shownAgreement, type ShownAgreement } from './show-agreement.ts'
import { signVersion } from './sign-version.ts'

interface VersionRoute {
  Params: { slug: string; number: string }
}

const Asked = z.object({ code: z.string().max(200).optional().catch(undefined) })

/** The versions: to read, to sign, to print, to save and to compare. */
export function versionRoutes(app: FastifyInstance): void {
  app.get<VersionRoute>('/afspraken/:slug/versies/:number', async (_request, reply) =>
    showVersion(reply, emptyForm),
  )

  app.get<VersionRoute>('/afspraken/:slug/versies/:number/blad', async (request, reply) => {
    const { shown, version } = await versionAsked(reply)
    const page = <SheetPage view={request.view} shown={shown} version={version} />
    return reply.page(page, { changesWith: keysOf(shown) })
  })

  app.get<VersionRoute>('/afspraken/:slug/versies/:number/tekst.txt', async (_request, reply) => {
    const { shown, version } = await versionAsked(reply)
    const name = `${shown.agreement.slug}-versie-${version.number}.txt`
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-cache')
      .send(version.text)
  })

  app.post<VersionRoute>('/afspraken/:slug/versies/:number/tekenen', async (request, reply) => {
    const { shown, version } = await versionAsked(reply)
    const read = readForm(SignForm, request.body)
    if (!read.ok) return showVersion(reply.code(422), read.form)
    const { party, hash, reservation } = read.value
    const { agreement } = shown
    await request.act(ctx =>
      signVersion(ctx, { agreement: agreement.id, version: version.number, hash, party, reservation }),
    )
    return done(reply, agreement, 'signed')
  })
}

async function versionAsked(reply: FastifyReply): Promise<{ shown: ShownAgreement; version: Version }> {
  const { reader, params } = reply.request
  const { slug, number } = params as VersionRoute['Params']
  const shown = await shownAgreement(reader, slug)
  const version = shown.versions.find(one => String(one.number) === number)
  if (!version) throw new Refusal('not_found', 'agreements.not_found')
  return { shown, version }
}

async function showVersion(reply: FastifyReply, form: Form) {
  const { shown, version } = await versionAsked(reply)
  const { view, query } = reply.request
  const { code } = Asked.parse(query)
  const read = code === undefined ? null : { text: code, comparison: compareHash(version.hash, code) }
  const page = <VersionPage {...{ view, shown, version, form, read }} />
  // What was typed is in the address: such a page is not worth keeping.
  const kept = read === null ? { changesWith: keysOf(shown) } : {}
  return reply.page(page, { status: reply.statusCode, ...kept })
}
