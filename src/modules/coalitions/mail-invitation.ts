import type { Actor } from '../../platform/ctx/actor.ts'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { isForAll } from '../circles/index.ts'
import { organisationsWith } from '../organisations/index.ts'
import { addressesOf, hashToken, memberWithLink, newToken, peopleWith } from '../people/index.ts'
import type { Coalition } from './coalition.ts'
import { messages } from './messages/messages.ts'
import { addLink, forgetLinks, linkBehind } from './queries/links.ts'

const lasts = 60 * 86_400_000 // ms

interface Asked {
  readonly id: string
  readonly organisation: string | null
  readonly person: string | null
}

/** Asks by mail to be a party; the link in it answers without signing in. */
export async function mailInvitation(ctx: Ctx, coalition: Coalition, party: Asked): Promise<void> {
  if (party.person === null) return
  const { person: by } = ctx.actor
  const people = await peopleWith(ctx, [party.person, ...(by === null ? [] : [by])])
  const [organisation] = await organisationsWith(ctx, party.organisation === null ? [] : [party.organisation])
  const nameOf = (id: string | null) => people.find(one => one.id === id)?.name
  for (const { email, lang, person } of await addressesOf(ctx, [party.person])) {
    const t = wordsOf(messages, lang)
    const who = nameOf(by) ?? t('coalitions.somebody')
    const secret = newToken()
    await addLink(ctx, { hash: hashToken(secret), party: party.id, person })
    const { name, aim } = coalition
    await writeMail(ctx, {
      ...{ to: email, person, lang, subject: t('coalitions.mail_subject', { who, name }) },
      // In a narrower circle who is asked does not see the coalition before a yes.
      ...(isForAll(coalition.circle) && {
        names: { thing: { kind: 'coalition', id: coalition.id }, otherwise: null },
      }),
      onceKey: `coalition party ${party.id} ${person}`,
      paragraphs: [
        t('coalitions.mail_greeting', { name: nameOf(person) ?? '' }),
        organisation
          ? t('coalitions.mail_organisation', { who, organisation: organisation.name })
          : t('coalitions.mail_person', { who }),
        name,
        ...(aim === '' ? [] : [aim]),
        { label: t('coalitions.mail_link'), path: pathIn(lang, `/coalitie-uitnodiging/${secret}`) },
        t('coalitions.mail_free'),
      ],
    })
  }
}

/** Whose invitation a mailed link is for: it acts as that person, with no more rights than any member. */
export async function invitedBy(
  reader: Reader,
  secret: string,
): Promise<{ readonly party: string; readonly coalition: string; readonly actor: Actor }> {
  const link = await linkBehind(reader, hashToken(secret), new Date(reader.now.getTime() - lasts))
  const actor = link && (await memberWithLink(reader, link.person))
  if (!link || !actor || link.ended === 'left') throw new Refusal('gone', 'coalitions.link_ended')
  if (link.ended === 'taken_back') throw new Refusal('gone', 'coalitions.taken_back')
  return { party: link.party, coalition: link.coalition, actor }
}

export async function forgetOldLinks(ctx: Ctx): Promise<void> {
  await forgetLinks(ctx, new Date(ctx.now.getTime() - lasts))
}
