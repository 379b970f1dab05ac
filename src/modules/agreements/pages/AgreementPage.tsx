import type { View } from '../../../platform/http/view.ts'
import { emptyForm, type Form as Typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert } from '../../../ui/index.ts'
import { LinksBeside, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { Draft } from './Draft.tsx'
import { Review } from './Review.tsx'
import { StandingOfAgreement } from './StandingOfAgreement.tsx'
import { VersionsOfAgreement } from './VersionsOfAgreement.tsx'

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
  return (
    <AgreementFrame
      view={view}
      coalition={coalition}
      title={agreement.title}
      live={agreement.id}
      noindex={agreement.circle !== 'public' || agreement.example || versions.length === 0}
    >
      {said ? <Alert kind="ok" text={t(`agreements.done.${said}`)} /> : ''}
      <StandingOfAgreement view={view} shown={shown} beside={beside} />
      {agreement.reviewingAt === null ? '' : <Review view={view} shown={shown} form={form} />}
      <VersionsOfAgreement view={view} shown={shown} />
      {may.see_draft && agreement.endedAt === null ? <Draft view={view} shown={shown} /> : ''}
      <LinksBeside view={view} beside={beside} />
    </AgreementFrame>
  )
}
