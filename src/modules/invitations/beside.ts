import type { House } from '../../platform/ctx/transact.ts'
import type { Reader } from '../../platform/ctx/ctx.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import type { SeenThing } from '../../platform/thing.ts'
import { showBesideThings, type Beside } from '../site/index.ts'
import { entryKinds } from './entry.ts'
import { messages } from './messages/messages.ts'
import { namesOf } from './names.ts'
import { entriesOf } from './queries/entries.ts'
import { asksFor } from './rights.ts'
import { placeSubject, subjectOf } from './subject.ts'

/** On the page of a thing: by whom it was filled in for whom, and the way to invite others to it. */
export function showOnThings(house: House): void {
  showBesideThings(house, async ({ reader, lang, thing, parts = [], seen }) => ({
    notes: isFilledIn(thing.kind) ? await notesOn(reader, lang, [thing.id, ...parts]) : new Map(),
    links: await linksTo(reader, { lang, thing, seen }),
  }))
}

async function notesOn(reader: Reader, lang: Lang, ids: readonly string[]): Promise<Beside['notes']> {
  const entries = await entriesOf(reader, ids.filter(isId))
  if (entries.length === 0) return new Map()
  const t = wordsOf(messages, lang)
  const names = await namesOf(
    reader,
    entries.flatMap(({ owner, helper }) => [owner, helper]),
  )
  const nameOf = (id: string | null) => names.get(id ?? '') ?? t('invitations.somebody')
  return new Map(
    entries.map(({ thing, owner, helper, confirmedAt }) => {
      const said = { helper: nameOf(helper), owner: nameOf(owner) }
      const key = confirmedAt === null ? 'invitations.entry_note' : 'invitations.entry_note_confirmed'
      return [thing, t(key, said)]
    }),
  )
}

interface Linked {
  readonly lang: Lang
  readonly thing: { readonly kind: string; readonly id: string }
  readonly seen: () => Promise<SeenThing | undefined>
}

async function linksTo(reader: Reader, { lang, thing, seen }: Linked): Promise<Beside['links']> {
  if (reader.actor.person === null) return []
  const subject = thing.kind === 'place' ? await placeSubject(reader, thing.id) : subjectOf(await seen())
  if (!subject) return []
  const t = wordsOf(messages, lang)
  const invite = { text: t('invitations.invite'), path: `/uitnodigen/${thing.kind}/${thing.id}` }
  const help = { text: t('invitations.help_answer'), path: `/mijn/helpen/antwoord?vraag=${thing.id}` }
  return [
    ...(asksFor(reader.actor, subject).length > 0 ? [invite] : []),
    ...(thing.kind === 'question' ? [help] : []),
  ]
}

/** Answers stand on the page of their question. */
function isFilledIn(kind: string): boolean {
  return entryKinds.some(one => one === kind)
}

function isId(text: string): boolean {
  return text.length === 36
}
