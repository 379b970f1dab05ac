import type { View } from '../../../platform/http/view.ts'
import { emptyForm, type Form as Typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Badge, DefinitionList, Heading, Link, Paragraph, Row, Stack } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { coalitionPath } from '../../coalitions/index.ts'
import { day, LinksBeside, NoteBeside, type Beside } from '../../site/index.ts'
import { openVersion, pathOfVersion, type Version } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { dayText } from './day-text.ts'
import { Draft } from './Draft.tsx'
import { Review } from './Review.tsx'
import { SectionTexts } from './SectionTexts.tsx'
import { Signatures } from './Signatures.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['begun', 'saved', 'suggested', 'decided', 'removed'] as const),
  ...(['fixed', 'signed', 'withdrawn', 'reviewed'] as const),
] as const

export interface AgreementPageProps {
  view: View
  shown: ShownAgreement
  beside: Beside
  form?: Typed
  said?: (typeof saidAfter)[number] | undefined
}

/** One agreement: how it stands, its text, who signed, and the draft for the parties. */
export function AgreementPage(props: AgreementPageProps): JSX.Element {
  const { view, shown, beside, form = emptyForm, said } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition, versions, may } = shown
  const last = versions.at(-1)
  return (
    <AgreementFrame
      view={view}
      coalition={coalition}
      title={agreement.title}
      live={agreement.id}
      noindex={agreement.circle !== 'public' || agreement.example || versions.length === 0}
    >
      {said ? <Alert kind="ok" text={t(`agreements.done.${said}`)} /> : ''}
      <Standing view={view} shown={shown} />
      <CircleNote view={view} circle={agreement.circle} hiddenReason={agreement.hiddenReason} />
      <NoteBeside beside={beside} id={agreement.id} />
      {agreement.reviewingAt === null ? '' : <Review view={view} shown={shown} form={form} />}
      {last ? <LastVersion view={view} shown={shown} version={last} /> : ''}
      {versions.length > 0 ? <Versions view={view} shown={shown} /> : ''}
      {may.see_draft && agreement.endedAt === null ? <Draft view={view} shown={shown} /> : ''}
      <LinksBeside view={view} beside={beside} />
    </AgreementFrame>
  )
}

function Standing({ view, shown }: Pick<AgreementPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition, state } = shown
  const { inForce, inForceAt, lookDay, endedBy } = agreement
  const open = openVersion(agreement)
  return (
    <Stack gap="sm">
      <Row>
        <Badge text={t(`agreements.state.${state}`)} kind={state === 'in_force' ? 'positive' : 'info'} />
        <Badge text={t(`agreements.kind.${agreement.kind}`)} />
      </Row>
      {state === 'draft' ? <Paragraph text={t('agreements.draft_only')} /> : ''}
      {endedBy === null ? '' : <Paragraph text={t(`agreements.ended_${endedBy}`)} />}
      {inForce === null || open === null ? (
        ''
      ) : (
        <Paragraph text={t('agreements.open_beside', { version: open, old: inForce })} />
      )}
      <DefinitionList
        items={[
          {
            term: t('agreements.coalition'),
            content: <Link href={view.href(coalitionPath(coalition))} text={coalition.name} />,
          },
          ...(inForceAt === null
            ? []
            : [{ term: t('agreements.in_force_since'), content: day(view, inForceAt) }]),
          { term: t('agreements.look_day'), text: dayText(view.lang, lookDay ?? agreement.reviewDay) },
          { term: t('agreements.rule'), text: t(`agreements.rule.${coalition.rule}`) },
        ]}
      />
    </Stack>
  )
}

function LastVersion({
  view,
  shown,
  version,
}: Pick<AgreementPageProps, 'view' | 'shown'> & { version: Version }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { number, sections } = version
  return (
    <>
      <Stack gap="sm">
        <Heading level={2} text={t('agreements.last_version', { version: number })} />
        <SectionTexts sections={sections} />
        <p>
          <Link
            href={view.href(pathOfVersion(shown.agreement, number))}
            text={t(shown.may.sign ? 'agreements.sign' : 'agreements.read_version', { version: number })}
          />
        </p>
      </Stack>
      <Signatures view={view} shown={shown} version={number} />
    </>
  )
}

function Versions({ view, shown }: Pick<AgreementPageProps, 'view' | 'shown'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { agreement, versions } = shown
  return (
    <Stack gap="sm">
      <Heading level={2} text={t('agreements.versions')} />
      <ul class="kp-plain-list">
        {versions.toReversed().map(({ number, fixedAt }) => (
          <li>
            <Link
              href={view.href(pathOfVersion(agreement, number))}
              text={t('agreements.version', { version: number })}
            />
            <span safe>{`, ${t(`agreements.version_${standingOf(shown, number)}`)}. `}</span>
            <span safe>{`${t('agreements.version_fixed')} `}</span>
            {day(view, fixedAt)}
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** Whether a version counts, waits for signatures, or counts no longer. */
export function standingOf({ agreement }: ShownAgreement, number: number): 'in_force' | 'open' | 'old' {
  if (agreement.endedAt === null && number === agreement.inForce) return 'in_force'
  return number === openVersion(agreement) ? 'open' : 'old'
}
