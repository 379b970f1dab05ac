import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { allow } from '../../platform/rights.ts'
import { grantRole } from './change-roles.ts'
import { messages } from './messages/messages.ts'
import { personFor, readEmail } from './person-for.ts'
import type { GivenRole } from './queries/grants.ts'
import { roleRights } from './rights.ts'

export interface Invitation {
  readonly email: string
  readonly name?: string | undefined
  readonly role: GivenRole
  /** Code of the place it counts in; null counts everywhere. */
  readonly place: string | null
  readonly lang?: Lang | undefined
}

/** Gives somebody a role by e-mail address, and tells them how to sign in. Returns the id of the person. */
export async function invitePerson(ctx: Ctx, invitation: Invitation): Promise<string> {
  const { name, role, place, lang = 'nl' } = invitation
  const email = readEmail(invitation.email)
  allow(roleRights, { actor: ctx.actor, action: 'grant', thing: { role, place, operators: 0 } })
  const { id } = await personFor(ctx, { email, name, lang })
  await grantRole(ctx, { person: id, role, place })
  const t = wordsOf(messages, lang)
  await writeMail(ctx, {
    to: email,
    lang,
    subject: t('people.invite_subject'),
    paragraphs: [
      t('people.mail_greeting'),
      t('people.invite_text', { role: t(`people.role_${role}`) }),
      { label: t('people.invite_link'), path: pathIn(lang, '/aanmelden') },
    ],
  })
  return id
}
