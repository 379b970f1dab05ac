import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph, Stack } from '../../../ui/index.ts'
import type { Version } from '../agreement.ts'
import { compareVersions, type ChangedSection } from '../compare-versions.ts'
import { messages } from '../messages/messages.ts'
import { dayText } from './day-text.ts'
import { WordDiff } from './WordDiff.tsx'

interface ChangesProps {
  view: View
  version: Version
  /** The version before; left out for the first one. */
  before: Version | undefined
}

/** What a version says differently from the one before, in words and word by word. */
export function ChangesOfVersion({ view, version, before }: ChangesProps): JSX.Element {
  const changes = before ? compareVersions(before, version) : null
  const t = wordsOf(messages, view.lang)
  return (
    <Stack gap="sm" id="veranderd">
      <Heading level={2} text={t('agreements.changes_title')} />
      {changes === null ? (
        <Paragraph text={t('agreements.changes_first')} />
      ) : (
        <>
          <Paragraph text={t('agreements.changes_since', { version: version.number - 1 })} />
          {changes.title === null ? (
            ''
          ) : (
            <>
              <Paragraph text={t('agreements.title_changed')} />
              <WordDiff view={view} pieces={changes.title} />
            </>
          )}
          {changes.reviewDayBefore === null ? (
            ''
          ) : (
            <Paragraph
              text={t('agreements.look_day_changed', { day: dayText(view.lang, changes.reviewDayBefore) })}
            />
          )}
          {changes.isReordered ? <Paragraph text={t('agreements.reordered')} /> : ''}
          {changes.sections.map(section => (
            <OneSection view={view} section={section} />
          ))}
        </>
      )}
    </Stack>
  )
}

function OneSection({ view, section }: { view: View; section: ChangedSection }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { kind, heading, headingPieces, pieces, added, removed } = section
  const said = [
    t(`agreements.change.${kind}`, { heading }),
    ...(added === 0 ? [] : [t('agreements.words_added', { count: added })]),
    ...(removed === 0 ? [] : [t('agreements.words_removed', { count: removed })]),
  ]
  const isRenamed = kind === 'changed' && headingPieces.some(piece => piece.kind !== 'same')
  return (
    <Stack gap="sm">
      <Heading level={3} text={heading} />
      <Paragraph kind="small" text={said.join(' ')} />
      {isRenamed ? <WordDiff view={view} pieces={headingPieces} /> : ''}
      <WordDiff view={view} pieces={pieces} />
    </Stack>
  )
}
