import type { View } from '../../../platform/http/view.ts'
import type { Problem } from '../../../platform/http/web.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { Shell } from './Shell.tsx'

/** One calm sentence about what went wrong, and a way on. */
export function ProblemPage({ view, problem }: { view: View; problem: Problem }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const title = t(problem.status === 410 ? 'site.gone_title' : 'site.problem_title')
  return (
    <Shell view={view} title={title} noindex>
      <Heading level={1} text={title} />
      <Paragraph kind="lead" text={problem.sentence} />
      <p>
        <Link href={view.href('/')} text={t('site.problem_home')} />
      </p>
      {problem.status >= 500 ? (
        <Paragraph kind="small" text={t('site.problem_number', { id: problem.requestId })} />
      ) : (
        ''
      )}
    </Shell>
  )
}
