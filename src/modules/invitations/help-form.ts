import { readForm, type Form } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import type { Filled } from './carry-out.ts'
import { FilledForm, OwnerForm } from './invite-form.ts'
import type { OwnerWish } from './owner.ts'
import type { helpKinds } from './pages/HelpFormPage.tsx'

interface Asked {
  readonly lang: Lang
  /** The question that is answered. */
  readonly vraag?: string | undefined
}

const shortestTitle = 8

type HelpKind = (typeof helpKinds)[number]

type ReadHelp =
  | { readonly ok: true; readonly value: { readonly owner: OwnerWish; readonly filled: Filled } }
  | { readonly ok: false; readonly form: Form }

/** Reads what is filled in for whom; what is wrong in both parts is said at once. */
export function readFilled(kind: HelpKind, body: unknown, { lang, vraag = '' }: Asked): ReadHelp {
  const owner = readForm(OwnerForm, body)
  const filled = readForm(FilledForm, body)
  const errors: Record<string, string> = {
    ...(owner.ok ? missingIn(owner.value) : owner.form.errors),
    ...(filled.ok ? missing(kind, filled.value) : filled.form.errors),
  }
  if (!owner.ok || !filled.ok || Object.keys(errors).length > 0) {
    return { ok: false, form: { typed: { ...(body as Form['typed']) }, errors } }
  }
  const { owner: person, name, email } = owner.value
  return {
    ok: true,
    value: {
      owner: person === '' ? { person: null, name, email, lang } : { person },
      filled: filledIn(kind, filled.value, vraag),
    },
  }
}

function missingIn({ owner, name }: { owner: string; name: string }): Record<string, string> {
  return owner === '' && name.length < 2 ? { name: 'invitations.name_missing' } : {}
}

function missing(kind: HelpKind, { title, text }: { title: string; text: string }): Record<string, string> {
  if (kind === 'antwoord') return text.length < 2 ? { text: 'invitations.words_missing' } : {}
  return title.length < shortestTitle ? { title: 'invitations.title_missing' } : {}
}

function filledIn(
  kind: HelpKind,
  { title, text, place }: { title: string; text: string; place: string },
  question: string,
): Filled {
  if (kind === 'antwoord') return { kind: 'answer', wish: { question, body: text } }
  const places = place === '' ? [] : [place]
  if (kind === 'initiatief') return { kind: 'initiative', wish: { title, summary: text, places } }
  const wish = { title, explanation: text, motivation: '', places, circle: 'public' } as const
  return { kind: 'question', wish }
}
