import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { readableCode } from '../../../platform/short-code.ts'
import { Alert, Paragraph, Sheet, Slip } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { pathOfCode } from '../code.ts'
import { messages } from '../messages/messages.ts'
import type { Helped } from '../show-helped.ts'

interface SlipPageProps {
  view: View
  helped: Helped
  /** Null when the owner gets mail instead. */
  code: string | null
}

/** After filling in: the owner gets mail, or a slip with a code to say whether it is right. */
export function SlipPage({ view, helped, code }: SlipPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { name, entries } = helped
  return (
    <PrivatePage
      view={view}
      title={t('invitations.filled_title', { name })}
      trail={[...trailOfMine(view), { text: t('invitations.help_title'), path: '/mijn/helpen' }]}
    >
      {code === null ? (
        <Alert kind="ok" text={t('invitations.filled_mailed', { name })} />
      ) : (
        <>
          <Alert kind="ok" text={t('invitations.filled_print', { name })} />
          <Sheet>
            <Slip
              title={t('invitations.owner_slip', { name })}
              qr={{
                text: view.origin + view.href(pathOfCode(code)),
                label: t('invitations.qr_label', { code: readableCode(code) }),
              }}
              code={readableCode(code)}
              codeText={t('invitations.slip_code', { site: `${new URL(view.origin).host}/uitnodiging` })}
            >
              <Paragraph text={t('invitations.owner_slip_text', { helper: view.actor.name ?? '' })} />
              <ul class="kp-plain-list">
                {entries
                  .filter(({ subject }) => subject !== undefined)
                  .map(({ subject }) => (
                    <li safe>{subject?.title}</li>
                  ))}
              </ul>
              <Paragraph text={t('invitations.owner_slip_do')} />
            </Slip>
          </Sheet>
        </>
      )}
    </PrivatePage>
  )
}
