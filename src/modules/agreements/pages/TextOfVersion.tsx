import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading, Link, Row, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { pathOfVersion, type Version } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { ChangesOfVersion } from './ChangesOfVersion.tsx'
import { dayText } from './day-text.ts'
import { SectionTexts } from './SectionTexts.tsx'
import { standingOf } from './VersionsOfAgreement.tsx'

interface TextProps {
  view: View
  shown: ShownAgreement
  version: Version
}

/** How a version stands, where it is to be printed and saved, its text, and what is new in it. */
export function TextOfVersion({ view, shown, version }: TextProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { number } = version
  const before = shown.versions.find(one => one.number === number - 1)
  const path = pathOfVersion(shown.agreement, number)
  return (
    <>
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
      <ChangesOfVersion view={view} version={version} before={before} />
    </>
  )
}
