import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Sheet, Slip } from '../../../ui/index.ts'
import { pathOfVersion, type Version } from '../agreement.ts'
import { readableHash } from '../canonical-text.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { dayText } from './day-text.ts'
import { SectionTexts } from './SectionTexts.tsx'
import { partyOf, whoAndWhen } from './Signatures.tsx'

interface SheetPageProps {
  view: View
  shown: ShownAgreement
  version: Version
}

const shownDigits = 8

/** A version on one page to print, with the way to where its hash can be compared. */
export function SheetPage({ view, shown, version }: SheetPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  const { number, hash } = version
  const url = view.origin + view.href(pathOfVersion(agreement, number))
  return (
    <AgreementFrame
      {...{ view, coalition, agreement }}
      title={t('agreements.sheet_title', { title: version.title, version: number })}
    >
      <Paragraph kind="lead" text={t('agreements.sheet_lead')} />
      <Sheet>
        <Slip
          title={t('agreements.version_title', { title: version.title, version: number })}
          qr={{ text: `${url}?code=${hash}`, label: t('agreements.sheet_qr') }}
          code={readableHash(hash.slice(0, shownDigits))}
          codeText={t('agreements.sheet_code')}
        >
          <Paragraph text={t('agreements.for_coalition', { name: coalition.name })} />
          <Paragraph>
            <span safe>{`${t('agreements.version_fixed')} `}</span>
            <span safe>{dayText(view.lang, version.fixedAt.toISOString().slice(0, 10))}</span>
            <span
              safe
            >{`. ${t('agreements.review_on', { day: dayText(view.lang, version.reviewDay) })}`}</span>
          </Paragraph>
          <SectionTexts sections={version.sections} look={5} />
          <Signers view={view} shown={shown} number={number} />
          <Paragraph kind="small" text={t('agreements.sheet_scan')} />
          <Paragraph kind="small" text={t('agreements.sheet_page', { url })} />
          <Paragraph kind="small" text={t('agreements.sheet_whole', { hash: readableHash(hash) })} />
        </Slip>
      </Sheet>
    </AgreementFrame>
  )
}

function Signers({ view, shown, number }: Omit<SheetPageProps, 'version'> & { number: number }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const signatures = shown.signatures.filter(({ version }) => version === number)
  return (
    <>
      <Heading level={3} look={5} text={t('agreements.signatures')} />
      {signatures.length === 0 ? <Paragraph text={t('agreements.nobody_signed')} /> : ''}
      {signatures.map(one => {
        const goes =
          one.withdrawal && t('agreements.goes_after', { day: dayText(view.lang, one.withdrawal.endsDay) })
        const reservation = one.reservation && `${t('agreements.reservation')}: ${one.reservation}`
        const who = one.organisationName === null ? '' : `${partyOf(view, one)}: `
        return (
          <Paragraph
            text={[`${who}${whoAndWhen(view, one)}.`, reservation, goes ?? ''].filter(Boolean).join(' ')}
          />
        )
      })}
    </>
  )
}
