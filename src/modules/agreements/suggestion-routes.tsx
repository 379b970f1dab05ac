import type { FastifyInstance } from 'fastify'
import { readForm, type Form } from '../../platform/http/form.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import type { FastifyReply } from 'fastify'
import { DecideForm, Id, Stale, SuggestForm } from './forms.ts'
import { done } from './page-routes.tsx'
import { SuggestPage } from './pages/SectionPages.tsx'
import { allowed, sectionIn, showStale, staleForm, type SectionRoute } from './section-routes.tsx'
import { shownAgreement, type ShownAgreement } from './show-agreement.ts'
import { decideSuggestion, suggestWording } from './suggest-wording.ts'

/** Other wordings by parties, and what the drafter decides. */
export function suggestionRoutes(app: FastifyInstance): void {
  app.get<SectionRoute>('/afspraken/:slug/onderdeel/:section/voorstel', async (request, reply) => {
    const shown = await allowed(reply, 'suggest')
    const { text, version } = sectionIn(shown, request.params.section)
    return showSuggest(reply, { shown, version, form: { typed: { text }, errors: {} } })
  })

  app.post<SectionRoute>('/afspraken/:slug/onderdeel/:section/voorstel', async (request, reply) => {
    const shown = await allowed(reply, 'suggest')
    const section = sectionIn(shown, request.params.section)
    const { version } = Stale.parse(request.body ?? {})
    const read = readForm(SuggestForm, request.body)
    if (!read.ok) return showSuggest(reply.code(422), { shown, version, form: read.form })
    const { text, reason } = read.value
    const wish = { agreement: shown.agreement.id, section: section.id, sectionVersion: version, text, reason }
    try {
      await request.act(ctx => suggestWording(ctx, wish))
      return await done(reply, shown.agreement, 'suggested')
    } catch (error) {
      const form = staleForm(error, request.body)
      const now = await allowed(reply, 'suggest')
      const isStale = error instanceof Refusal && error.kind === 'conflict'
      const next = isStale ? sectionIn(now, section.id).version : version
      return showSuggest(reply.code(isStale ? 409 : 422), { shown: now, version: next, form })
    }
  })

  app.post<{ Params: { slug: string; id: string } }>(
    '/afspraken/:slug/voorstel/:id',
    async (request, reply) => {
      const shown = await shownAgreement(request.reader, request.params.slug)
      const suggestion = Id.parse(request.params.id)
      const accept = DecideForm.parse(request.body ?? {}).antwoord === 'ja'
      try {
        await request.act(ctx => decideSuggestion(ctx, { agreement: shown.agreement.id, suggestion, accept }))
        return await done(reply, shown.agreement, 'decided')
      } catch (error) {
        const stands = shown.suggestions.find(({ id }) => id === suggestion)
        const section = shown.sections.find(({ id }) => id === stands?.section)
        if (!stands || !section) throw error
        const form = staleForm(error, { heading: section.heading, text: stands.text })
        return showStale(reply, { section: section.id, form, suggestion })
      }
    },
  )
}

interface Shown {
  readonly shown: ShownAgreement
  readonly form: Form
  readonly version: number
}

function showSuggest(reply: FastifyReply, { shown, form, version }: Shown) {
  const { view, params } = reply.request
  const section = sectionIn(shown, (params as SectionRoute['Params']).section)
  const page = <SuggestPage {...{ view, shown, section, form, version }} isStale={reply.statusCode === 409} />
  return reply.page(page, { status: reply.statusCode })
}
