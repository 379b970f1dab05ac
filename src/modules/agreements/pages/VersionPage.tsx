import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading, Link, Row, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { pathOfVersion, signable, type Version } from '../agreement.ts'
import { readableHash, type Comparison } from '../canonical-text.ts'
import { compareVersions } from '../compare-versions.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { AgreementFrame } from './AgreementFrame.tsx'
import { standingOf } from './AgreementPage.tsx'
import { ChangesOfVersion } from './ChangesOfVersion.tsx'
import { dayText } from './day-text.ts'
import { HashOfVersion } from './HashOfVersion.tsx'
import { SectionTexts } from './SectionTexts.tsx'
import { SignForm } from './SignForm.tsx'
import { Signatures } from './Signatures.tsx'

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
  const { agreement, coalition, versions } = shown
  const { number } = version
  const before = versions.find(one => one.number === number - 1)
  const path = pathOfVersion(agreement, number)
  return (
    <AgreementFrame
      view={view}
      coalition={coalition}
      agreement={agreement}
      title={t('agreements.version_title', { title: version.title, version: number })}
      live={agreement.id}
      noindex={agreement.circle !== 'public' || agreement.example}
    >
      <Row>
        <Badge text={t(`agreements.version_${standingOf(shown, number)}`)} />
        <span>
          <span safe>{`${t('agreements.version_fixed')} `}</span>
          {day(view, version.fixedAt)}
        </span>
        <span safe>{t('agreements.review_on', { day: dayText(view.lang, version.reviewDay) })}</span>
      </Row>
      <Row>
        <Link href={view.href(`${path}/blad`)} text={t('agreements.sheet')} rel="nofollow" />
        <Link href={`${path}/tekst.txt`} text={t('agreements.download')} rel="nofollow" />
      </Row>
      <Stack gap="sm">
        <Heading level={2} text={t('agreements.text')} />
        <SectionTexts sections={version.sections} />
      </Stack>
      <ChangesOfVersion
        view={view}
        changes={before ? compareVersions(before, version) : null}
        before={number - 1}
      />
      <Signatures view={view} shown={shown} version={number} />
      {shown.may.sign && signable(agreement).includes(number) ? (
        <SignForm view={view} shown={shown} version={version} form={form} />
      ) : (
        ''
      )}
      <HashOfVersion view={view} path={path} hash={readableHash(version.hash)} read={read} />
    </AgreementFrame>
  )
}
