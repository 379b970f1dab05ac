import type { Ctx } from '../../platform/ctx/ctx.ts'
import { pathIn } from '../../platform/http/view.ts'
import { wordsOf, type Lang } from '../../platform/i18n/words.ts'
import { writeMail } from '../../platform/mail/mail.ts'
import { allAddressesOf } from '../people/index.ts'
import { pathOfCode } from './code.ts'
import type { Entry } from './entry.ts'
import { messages } from './messages/messages.ts'
import { guestBehind } from './queries/guests.ts'

interface About {
  readonly owner: { readonly id: string; readonly name: string; readonly lang: Lang }
  readonly entry: Pick<Entry, 'id' | 'kind'>
  readonly helper: string
  readonly code: string
}

/** Tells the owner, who has an address, what was filled in; the links in it need no account. */
export async function mailOwner(ctx: Ctx, { owner, entry, helper, code }: About): Promise<void> {
  const guest = await guestBehind(ctx, { person: owner.id })
  const [known] = await allAddressesOf(ctx, [owner.id])
  const to = known?.email ?? guest?.email ?? null
  if (to === null) return
  const { lang, name } = owner
  const t = wordsOf(messages, lang)
  const path = pathIn(lang, `${pathOfCode(code)}/ingevuld/${entry.id}`)
  await writeMail(ctx, {
    ...{ to, lang, onceKey: `entry ${entry.id}` },
    subject: t('invitations.entry_subject', { helper }),
    paragraphs: [
      t('invitations.mail_hello_name', { name }),
      t(`invitations.entry_text_${entry.kind}`, { helper }),
      t('invitations.entry_choose'),
      { label: t('invitations.entry_confirm'), path: `${path}?doe=klopt` },
      { label: t('invitations.entry_change'), path: `${path}?doe=anders` },
      { label: t('invitations.entry_take_back'), path: `${path}?doe=weg` },
      t('invitations.entry_free'),
    ],
  })
}
