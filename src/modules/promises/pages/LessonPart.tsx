import { wordsOf } from '../../../platform/i18n/words.ts'
import { DefinitionList, Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import type { PromiseProps } from './promise-props.ts'

/** The story of a kept promise, its lesson, and the way for others to join in. */
export function LessonPart({ view, shown }: PromiseProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { promise, join } = shown
  const { story, worked, differently, state } = promise
  if (state !== 'kept') return ''
  const lessons = [
    ...(worked === '' ? [] : [{ term: t('promises.worked'), text: worked }]),
    ...(differently === '' ? [] : [{ term: t('promises.differently'), text: differently }]),
  ]
  return (
    <>
      {story === '' ? (
        ''
      ) : (
        <>
          <Heading level={2} text={t('promises.story')} />
          <Paragraph text={story} />
        </>
      )}
      {lessons.length === 0 ? (
        ''
      ) : (
        <>
          <Heading level={2} text={t('promises.lesson')} />
          <DefinitionList items={lessons} />
        </>
      )}
      {join ? (
        <>
          <Paragraph text={t('promises.join_text', { title: join.title })} />
          <p>
            <LinkButton href={view.href(join.path)} text={t('promises.join')} context={join.title} />
          </p>
        </>
      ) : (
        ''
      )}
    </>
  )
}
