import type { View } from '../../../platform/http/view.ts'
import { formatMoment } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack, Table } from '../../../ui/index.ts'
import { pathOf } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import { nameOfParty, type ShownAgreement } from '../show-agreement.ts'
import { askedToSign, countsOn, type Signature } from '../signature.ts'
import { dayText } from './day-text.ts'

interface SignaturesProps {
  view: View
  shown: ShownAgreement
  /** Number of the version. */
  version: number
}

/** Who has signed a version and who has not; who is silent is shown, not counted. */
export function Signatures({ view, shown, version }: SignaturesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, agreement, today } = shown
  const all = shown.signatures.filter(one => one.version === version)
  const counting = all.filter(one => countsOn(one, today))
  const isOpen = agreement.versions === version && agreement.endedAt === null
  const silent = isOpen ? askedToSign(coalition, counting).filter(({ signature }) => signature === null) : []
  const rows = [
    ...all.map(one => [
      partyOf(view, one),
      { content: <State view={view} shown={shown} signature={one} /> },
      whoAndWhen(view, one),
    ]),
    ...silent.map(({ party }) => [
      nameOfParty(shown.names, party) || t('agreements.a_participant'),
      t('agreements.not_yet'),
      '',
    ]),
  ]
  return (
    <Stack gap="sm" id="handtekeningen">
      <Heading level={2} text={t('agreements.signatures')} />
      {all.length === 0 ? <Paragraph text={t('agreements.nobody_signed')} /> : ''}
      {rows.length === 0 ? (
        ''
      ) : (
        <Table
          caption={t('agreements.signatures')}
          captionHidden
          columns={[
            { header: t('agreements.party') },
            { header: t('agreements.signed_state') },
            { header: t('agreements.who_when') },
          ]}
          rows={rows}
        />
      )}
      <Paragraph kind="small">
        <span safe>{`${t(`agreements.rule.${coalition.rule}`)} ${t('agreements.rule_silence')}`}</span>
      </Paragraph>
    </Stack>
  )
}

/** As the party was called when it signed. */
export function partyOf({ lang }: View, { organisationName, personName }: Signature): string {
  return organisationName ?? (personName || wordsOf(messages, lang)('agreements.a_participant'))
}

export function whoAndWhen({ lang }: View, { personName, signedAt }: Signature): string {
  const name = personName || wordsOf(messages, lang)('agreements.a_participant')
  return `${name}, ${formatMoment(lang, signedAt)}`
}

function State({
  view,
  shown,
  signature,
}: Omit<SignaturesProps, 'version'> & { signature: Signature }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { id, reservation, withdrawal } = signature
  const counts = countsOn(signature, shown.today)
  const day = withdrawal && dayText(view.lang, withdrawal.endsDay)
  const goes = day && t(counts ? 'agreements.goes_after' : 'agreements.went_after', { day })
  const mayWithdraw = shown.may.withdraw && withdrawal === null && shown.own.some(one => one.id === id)
  return (
    <Stack gap="sm">
      <span safe>{t('agreements.signed')}</span>
      {reservation === '' ? (
        ''
      ) : (
        <Paragraph kind="small" text={`${t('agreements.reservation')}: ${reservation}`} />
      )}
      {goes === null ? (
        ''
      ) : (
        <Paragraph kind="small" text={[goes, withdrawal?.reason ?? ''].filter(Boolean).join(' ')} />
      )}
      {mayWithdraw ? (
        <Link
          href={view.href(`${pathOf(shown.agreement)}/handtekeningen/${id}/intrekken`)}
          text={t('agreements.withdraw')}
          context={partyOf(view, signature)}
        />
      ) : (
        ''
      )}
    </Stack>
  )
}
