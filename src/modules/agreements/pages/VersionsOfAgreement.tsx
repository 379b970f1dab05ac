import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, LinkButton, Stack } from '../../../ui/index.ts'
import { day } from '../../site/index.ts'
import { openVersion, pathOfVersion, type Version } from '../agreement.ts'
import { messages } from '../messages/messages.ts'
import type { ShownAgreement } from '../show-agreement.ts'
import { SectionTexts } from './SectionTexts.tsx'
import { Signatures } from './Signatures.tsx'

interface VersionsProps {
  view: View
  shown: ShownAgreement
}

/** The last version with who signed it, and the way to all of them. */
export function VersionsOfAgreement({ view, shown }: VersionsProps): JSX.Element {
  const last = shown.versions.at(-1)
  if (!last) return ''
  return (
    <>
      <LastVersion view={view} shown={shown} version={last} />
      <VersionList view={view} shown={shown} />
    </>
  )
}

function LastVersion({ view, shown, version }: VersionsProps & { version: Version }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { number, sections } = version
  const path = view.href(pathOfVersion(shown.agreement, number))
  return (
    <>
      <Stack gap="sm">
        <Heading level={2} text={t('agreements.last_version', { version: number })} />
        <SectionTexts sections={sections} />
        <p>
          {shown.may.sign ? (
            <LinkButton href={path} text={t('agreements.sign', { version: number })} />
          ) : (
            <Link href={path} text={t('agreements.read_version', { version: number })} />
          )}
        </p>
      </Stack>
      <Signatures view={view} shown={shown} version={number} />
    </>
  )
}

/** All versions, the newest first. */
function VersionList({ view, shown }: VersionsProps): JSX.Element {
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
