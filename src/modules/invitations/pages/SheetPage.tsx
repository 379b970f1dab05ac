import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import { Alert, EmptyState, Paragraph, Sheet, Slip } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { day } from '../../site/index.ts'
import { pathOfCode } from '../code.ts'
import type { ListedInvitation } from '../list-invitations.ts'
import { messages } from '../messages/messages.ts'

export interface InvitationSlip extends ListedInvitation {
  readonly code: string
}

/** A sheet with cards to print, cut out and hand over. */
export function SheetPage({ view, slips }: { view: View; slips: readonly InvitationSlip[] }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('invitations.sheet_title')}
      lead={t('invitations.sheet_lead')}
      trail={[...trailOfMine(view), { text: t('invitations.mine_title'), path: '/mijn/uitnodigingen' }]}
    >
      {slips.length === 0 ? (
        <EmptyState title={t('invitations.sheet_none')} text={t('invitations.sheet_none_text')} />
      ) : (
        <Alert kind="info" live="none" text={t('invitations.sheet_how')} />
      )}
      <Sheet>
        {slips.map(slip => (
          <OneSlip view={view} slip={slip} />
        ))}
      </Sheet>
    </PrivatePage>
  )
}

function OneSlip({ view, slip }: { view: View; slip: InvitationSlip }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { invitation, subject, code } = slip
  const inviter = view.actor.name ?? ''
  const url = view.origin + view.href(pathOfCode(code))
  return (
    <Slip
      title={subject?.title ?? t('invitations.subject_gone')}
      qr={{ text: url, label: t('invitations.qr_label', { code: readableCode(code) }) }}
      code={readableCode(code)}
      codeText={t('invitations.slip_code', { site: `${new URL(view.origin).host}/uitnodiging` })}
    >
      {invitation.name === '' ? (
        ''
      ) : (
        <Paragraph text={t('invitations.slip_for', { name: invitation.name })} />
      )}
      <Paragraph text={t(`invitations.slip_asks_${invitation.asks}`, { inviter })} />
      {invitation.message === '' ? '' : <Paragraph text={`‘${invitation.message}’`} />}
      <Paragraph kind="small">
        <span safe>{`${t('invitations.slip_free')} ${t('invitations.until')} `}</span>
        {day(view, invitation.expiresAt)}
      </Paragraph>
    </Slip>
  )
}
