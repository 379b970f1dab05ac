import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { pathOfVersion, signable, type Version } from '../agreement.ts'
import type { Comparison } from '../canonical-text.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { HashOfVersion } from './HashOfVersion.tsx'
import { SignForm } from './SignForm.tsx'
import { Signatures } from './Signatures.tsx'
import { TextOfVersion } from './TextOfVersion.tsx'

export interface VersionPageProps {
  view: View
  shown: ShownAgreement
  version: Version
  form: Typed
  /** What was read from paper, and whether it is this text. */
  read: { readonly text: string; readonly comparison: Comparison } | null
}

/** One version: its text, what is new in it, who signed, and the hash to compare a print with. */
export function VersionPage(props: VersionPageProps): JSX.Element {
  const { view, shown, version, form, read } = props
  const t = wordsOf(messages, view.lang)
  const { agreement, coalition } = shown
  const { number } = version
  const path = pathOfVersion(agreement, number)
  return (
    <AgreementFrame
      {...{ view, coalition, agreement }}
      title={t('agreements.version_title', { title: version.title, version: number })}
      live={agreement.id}
      noindex={agreement.circle !== 'public' || agreement.example}
    >
      <TextOfVersion view={view} shown={shown} version={version} />
      {shown.may.sign && signable(agreement).includes(number) ? (
        <SignForm view={view} shown={shown} version={version} form={form} />
      ) : (
        ''
      )}
      <Signatures view={view} shown={shown} version={number} />
      <HashOfVersion view={view} path={path} hash={version.hash} read={read} />
    </AgreementFrame>
  )
}
