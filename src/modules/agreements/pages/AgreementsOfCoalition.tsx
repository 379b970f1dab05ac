import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card, CardList, Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Coalition } from '../../coalitions/index.ts'
import { openVersion, pathOf, stateOf, type Agreement } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import { askedToSign, standing, type Signature } from '../signature.ts'
import { dayText } from './day-text.ts'
import { BeginLink } from './Draft.tsx'

interface AgreementsProps {
  view: View
  coalition: Coalition
  agreements: readonly Agreement[]
  signatures: readonly Signature[]
  mayBegin: boolean
  today: string
}

/** The agreements of a coalition, on its page. */
export function AgreementsOfCoalition(props: AgreementsProps): JSX.Element {
  const { view, coalition, agreements, mayBegin } = props
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm" id="afspraken">
      <Heading level={2} text={t('agreements.title')} />
      {agreements.length === 0 ? <Paragraph text={t('agreements.none')} /> : ''}
      <CardList
        layout="list"
        items={agreements.map(one => (
          <OneAgreement {...props} agreement={one} />
        ))}
      />
      {mayBegin ? <BeginLink view={view} slug={coalition.slug} /> : ''}
    </Stack>
  )
}

function OneAgreement(props: AgreementsProps & { agreement: Agreement }): JSX.Element {
  const { view, coalition, agreement, today } = props
  const t = wordsOf(messages, view.lang)
  const state = stateOf(agreement)
  const open = openVersion(agreement)
  const under = props.signatures.filter(one => one.agreement === agreement.id)
  const asked = askedToSign(coalition, standing(under, { version: open, day: today }))
  const signed = asked.filter(({ signature }) => signature !== null).length
  const text =
    open === null
      ? t('agreements.review_on', { day: dayText(view.lang, agreement.lookDay ?? agreement.reviewDay) })
      : t('agreements.signed_count', { version: open, signed, all: asked.length })
  return (
    <Card
      title={agreement.title}
      href={view.href(pathOf(agreement))}
      level={3}
      text={state === 'draft' || state === 'ended' ? undefined : text}
      badges={
        <Badge text={t(`agreements.state.${state}`)} kind={state === 'in_force' ? 'positive' : 'info'} />
      }
    />
  )
}
