import { readForm, type Form } from '../../platform/http/form.ts'
import type { Lang } from '../../platform/i18n/words.ts'
import type { Filled, OwnerWish } from './fill-in.ts'
import { FilledForm, OwnerForm } from './invite-form.ts'
import type { helpKinds } from './pages/HelpFormPage.tsx'

interface Asked {
  readonly lang: Lang
  /** The question that is answered. */
  readonly vraag?: string | undefined
}

const shortestTitle = 8

/** Reads what is filled in for whom. */
export function readFilled(
  kind: (typeof helpKinds)[number],
  body: unknown,
  { lang, vraag = '' }: Asked,
): { ok: true; value: { owner: OwnerWish; filled: Filled } } | { ok: false; form: Form } {
  const owner = readForm(OwnerForm, body)
  const filled = readForm(FilledForm, body)
  const typed = owner.ok ? (filled.ok ? { ...(body as Form['typed']) } : filled.form.typed) : owner.form.typed
  const errors: Record<string, string> = {
    ...(owner.ok ? {} : owner.form.errors),
    ...(filled.ok ? {} : filled.form.errors),
  }
  const person = owner.ok ? owner.value.owner : ''
  if (owner.ok && person === '' && owner.value.name.length < 2) errors['name'] = 'invitations.name_missing'
  if (filled.ok && kind !== 'antwoord' && filled.value.title.length < shortestTitle) {
    errors['title'] = 'invitations.title_missing'
  }
  if (filled.ok && kind === 'antwoord' && filled.value.text.length < 2) {
    errors['text'] = 'invitations.words_missing'
  }
  if (!owner.ok || !filled.ok || Object.keys(errors).length > 0) return { ok: false, form: { typed, errors } }
  const { name, email } = owner.value
  return {
    ok: true,
    value: {
      owner: person === '' ? { person: null, name, email, lang } : { person },
      filled: filledIn(kind, filled.value, vraag),
    },
  }
}

function filledIn(
  kind: (typeof helpKinds)[number],
  { title, text, place }: { title: string; text: string; place: string },
  question: string,
): Filled {
  if (kind === 'antwoord') return { kind: 'answer', wish: { question, body: text } }
  const places = place === '' ? [] : [place]
  if (kind === 'initiatief') return { kind: 'initiative', wish: { title, summary: text, places } }
  const wish = { title, explanation: text, motivation: '', places, circle: 'public' } as const
  return { kind: 'question', wish }
}
