import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Picture } from '../../../ui/index.ts'
import { documentPath } from '../../documents/index.ts'
import { messages } from '../messages/messages.ts'
import { LessonPart } from './LessonPart.tsx'
import type { PromiseProps } from './promise-props.ts'

/** By which one sees that it was kept, or what played a part when it was not. */
export function OutcomePart({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, photos } = shown
  const { evidence, evidenceLink, state, reason } = promise
  if (state === 'broken') {
    return (
      <>
        <Heading level={2} text={t('promises.reason')} />
        <Paragraph text={reason} />
      </>
    )
  }
  if (state !== 'kept') return ''
  return (
    <>
      <Heading level={2} text={t('promises.evidence')} />
      {evidence === '' ? '' : <Paragraph text={evidence} />}
      {photos.map(photo => (
        <Picture src={view.href(`${documentPath(photo)}/bestand`)} alt={photo.title} />
      ))}
      {evidenceLink === '' ? (
        ''
      ) : (
        <Paragraph>
          <Link href={evidenceLink} text={t('promises.evidence_link')} rel="nofollow noopener ugc" />
        </Paragraph>
      )}
      <LessonPart view={view} shown={shown} />
    </>
  )
}
