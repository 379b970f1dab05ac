import slugify from '@sindresorhus/slugify'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { factOf } from './agreement.ts'
import { tidy } from './canonical-text.ts'
import { messages } from './messages/messages.ts'
import { insertAgreement, type NewAgreement } from './queries/agreements.ts'
import { insertSections } from './queries/draft.ts'
import { templateOf } from './templates.ts'

/** Saves a draft with the sections of its template, in this language. */
export async function startDraft(
  ctx: Ctx,
  wish: Omit<NewAgreement, 'slug'>,
  lang: Lang,
): Promise<{ id: string; slug: string }> {
  const { id, title, kind } = wish
  const slug = `${slugify(title).slice(0, 60).replace(/-+$/, '') || 'afspraak'}-${id.slice(-6)}`
  await insertAgreement(ctx, { ...wish, slug })
  const sections = templateOf(kind, wordsOf(messages, lang))
  await insertSections(ctx, id, {
    sections: sections.map(({ heading, text }) => ({ heading, text: tidy(text) })),
    from: 0,
  })
  const fact = factOf({ ...wish, versions: 0, hiddenAt: null })
  ctx.tell('agreements.begun', { verb: 'Create', ...fact, data: { title } })
  return { id, slug }
}
