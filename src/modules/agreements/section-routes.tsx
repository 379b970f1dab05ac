import type { FastifyInstance, FastifyReply } from 'fastify'
import { emptyForm, formAfter, readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import type { DraftSection } from './agreement.ts'
import { addSection, editSection, removeSection } from './edit-draft.ts'
import { Id, SectionForm, Stale } from './forms.ts'
import { done, type SlugRoute } from './page-routes.tsx'
import { SectionPage } from './pages/SectionPages.tsx'
import { rights, type AgreementAction } from './rights.ts'
import { shownAgreement, type ShownAgreement } from './show-agreement.ts'

export interface SectionRoute {
  Params: { slug: string; section: string }
}

/** The sections of a draft. */
export function sectionRoutes(app: FastifyInstance): void {
  newSectionRoutes(app)
  oldSectionRoutes(app)
}

function newSectionRoutes(app: FastifyInstance): void {
  app.get<SlugRoute>('/afspraken/:slug/onderdeel/nieuw', async (_request, reply) => {
    const shown = await allowed(reply, 'edit')
    return showSection(reply, { shown, form: emptyForm, version: 0 })
  })

  app.post<SlugRoute>('/afspraken/:slug/onderdeel/nieuw', async (request, reply) => {
    const shown = await allowed(reply, 'edit')
    const read = readForm(SectionForm, request.body)
    if (!read.ok) return showSection(reply.code(422), { shown, form: read.form, version: 0 })
    const { heading, text } = read.value
    try {
      await request.act(ctx => addSection(ctx, { agreement: shown.agreement.id, heading, text }))
      return await done(reply, shown.agreement, 'saved')
    } catch (error) {
      return showSection(reply.code(422), { shown, form: formAfter(error, request.body), version: 0 })
    }
  })
}

function oldSectionRoutes(app: FastifyInstance): void {
  app.get<SectionRoute>('/afspraken/:slug/onderdeel/:section', async (request, reply) => {
    const shown = await allowed(reply, 'edit')
    const section = sectionIn(shown, request.params.section)
    const { heading, text, version } = section
    return showSection(reply, { shown, section, version, form: { typed: { heading, text }, errors: {} } })
  })

  app.post<SectionRoute>('/afspraken/:slug/onderdeel/:section', async (request, reply) => {
    const shown = await allowed(reply, 'edit')
    const section = sectionIn(shown, request.params.section)
    const { version } = Stale.parse(request.body ?? {})
    const read = readForm(SectionForm, request.body)
    if (!read.ok) return showSection(reply.code(422), { shown, section, version, form: read.form })
    const { suggestion } = read.value
    try {
      const wish = { ...read.value, id: section.id, agreement: shown.agreement.id }
      await request.act(ctx => editSection(ctx, wish))
      return await done(reply, shown.agreement, 'saved')
    } catch (error) {
      const form = staleForm(error, request.body)
      return showStale(reply, { section: section.id, form, suggestion })
    }
  })

  app.post<SectionRoute>('/afspraken/:slug/onderdeel/:section/weg', async (request, reply) => {
    const { agreement } = await shownAgreement(request.reader, request.params.slug)
    const { version } = Stale.parse(request.body ?? {})
    const id = Id.parse(request.params.section)
    await request.act(ctx => removeSection(ctx, { agreement: agreement.id, id, version }))
    return done(reply, agreement, 'removed')
  })
}

/** The agreement of this request, for who may do this with it. */
export async function allowed(reply: FastifyReply, action: AgreementAction): Promise<ShownAgreement> {
  const { reader, actor, params } = reply.request
  const shown = await shownAgreement(reader, (params as SlugRoute['Params']).slug)
  allow(rights, { actor, action, thing: shown })
  return shown
}

export function sectionIn({ sections }: ShownAgreement, id: string): DraftSection {
  const section = sections.find(one => one.id === id)
  if (!section) throw new Refusal('not_found', 'agreements.section_not_found')
  return section
}

/** What was typed, when somebody else was first; any other error goes on. */
export function staleForm(error: unknown, body: unknown): Form {
  const isStale = error instanceof Refusal && error.code === 'agreements.section_changed'
  return formAfter(isStale ? new Refusal('invalid', error.code) : error, body)
}

/** Somebody else was first: what was typed stays, beside what it says now, and saving goes over that. */
export async function showStale(
  reply: FastifyReply,
  { section, form, suggestion }: { section: string; form: Form; suggestion: string | undefined },
) {
  const shown = await allowed(reply, 'edit')
  const now = sectionIn(shown, section)
  return showSection(reply.code(409), { shown, section: now, version: now.version, form, suggestion })
}

interface Shown {
  readonly shown: ShownAgreement
  readonly section?: DraftSection
  readonly form: Form
  readonly version: number
  readonly suggestion?: string | undefined
}

function showSection(reply: FastifyReply, { shown, section, form, version, suggestion }: Shown) {
  const page = (
    <SectionPage
      {...{ view: reply.request.view, shown, section, form, version, suggestion }}
      isStale={reply.statusCode === 409}
    />
  )
  return reply.page(page, { status: reply.statusCode })
}
