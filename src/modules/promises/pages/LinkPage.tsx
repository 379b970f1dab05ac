import { formatDay } from '../../../platform/i18n/dates.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert, Link, Paragraph } from '../../../ui/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { answers, type Answer } from '../open-link.ts'
import { noonOf, pathOf } from '../promise.ts'
import type { SettleProps } from './SettlePages.tsx'
import { YesOrNo } from './YesOrNo.tsx'

interface LinkPageProps extends Pick<SettleProps, 'view' | 'promise' | 'done'> {
  /** Of the link. */
  path: string
}

/** Behind a mailed link: thanks, or what one can answer. */
export function LinkPage({ view, promise, path, done }: LinkPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isAsked = promise.state === 'proposed'
  const title = t(isAsked ? 'promises.link_asked' : 'promises.link_title', { title: promise.what })
  return (
    <PrivatePage view={view} title={title}>
      {done ? (
        <Alert kind="ok" text={t(`promises.done_${done}`)} />
      ) : isAsked ? (
        <>
          <Paragraph
            kind="lead"
            text={t('promises.link_asked_lead', { day: formatDay(view.lang, noonOf(promise.dueDay)) })}
          />
          <YesOrNo view={view} path={path} isAsked />
        </>
      ) : (
        <>
          <Paragraph kind="lead" text={t('promises.link_lead')} />
          <ul class="kp-plain-list" role="list">
            {(Object.keys(answers) as Answer[]).map(answer => (
              <li>
                <Link href={view.href(`${path}/${answers[answer]}`)} text={t(`promises.answer_${answer}`)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isAsked ? (
        ''
      ) : (
        <p>
          <Link href={view.href(pathOf(promise))} text={t('promises.to_promise')} context={promise.what} />
        </p>
      )}
    </PrivatePage>
  )
}
