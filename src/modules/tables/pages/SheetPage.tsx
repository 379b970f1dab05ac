import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Paragraph, Sheet, Slip } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { answers, pathOfSecret, type Guest } from '../guest.ts'
import { messages } from '../messages/messages.ts'
import type { ShownTable } from '../show-table.ts'
import { whenOf } from './Cards.tsx'
import { trailTo } from './EditPages.tsx'
import { nameOf } from './GuestName.tsx'

/** What one ticks with a pen: for each moment that is offered, or for the table itself. */
function PaperAnswers({ view, shown }: Pick<SheetPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const boxes = answers.map(one => `☐ ${t(`tables.says.${one}`)}`).join('  ')
  const asked =
    shown.dates.length === 0
      ? [t('tables.do_you_come')]
      : shown.dates.map(({ startsAt }) => formatMoment(view.lang, startsAt))
  return (
    <>
      {[...asked, t('tables.with_name')].map((question, at) => (
        <Paragraph kind="small">
          <span safe>{question}</span>
          <br />
          <span safe>
            {at < asked.length ? boxes : `☐ ${t('tables.says.yes')}  ☐ ${t('tables.says.no')}`}
          </span>
        </Paragraph>
      ))}
    </>
  )
}

interface SheetPageProps {
  view: View
  shown: ShownTable
  /** Guests on paper with the secret that is printed; those who got a mail have none here. */
  slips: readonly { readonly guest: Guest; readonly secret: string }[]
}

/** Invitations to print, cut out and hand over: with the questions, and a code to answer by phone. */
export function SheetPage({ view, shown, slips }: SheetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { table } = shown
  return (
    <PrivatePage view={view} title={t('tables.sheet')} lead={t('tables.sheet_lead')} trail={trailTo(table)}>
      {slips.length === 0 ? <Paragraph text={t('tables.sheet_none')} /> : ''}
      <Sheet>
        {slips.map(({ guest, secret }) => (
          <Slip
            title={table.title}
            qr={{ text: view.origin + view.href(pathOfSecret(secret)), label: t('tables.qr_label') }}
          >
            <Paragraph text={t('tables.slip_for', { name: nameOf(view, shown, guest) })} />
            <Paragraph text={[whenOf(view.lang, table), table.room].filter(Boolean).join('. ')} />
            <PaperAnswers view={view} shown={shown} />
            <ol>
              {table.script.questions.map(question => (
                <li>
                  <span safe>{question}</span>
                  <hr />
                </li>
              ))}
            </ol>
            <Paragraph kind="small" text={t('tables.slip_give_back')} />
          </Slip>
        ))}
      </Sheet>
    </PrivatePage>
  )
}
