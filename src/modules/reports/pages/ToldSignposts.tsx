import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { signpostPath, type HandCounts } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownReport, ToldSignpost } from '../show-report.ts'
import { QuoteList } from './QuoteList.tsx'

interface ToldSignpostsProps {
  view: View
  shown: Pick<ShownReport, 'signposts'>
}

/** What points the way, with the words it was distilled from. */
export function ToldSignposts({ view, shown: { signposts } }: ToldSignpostsProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (signposts.length === 0) return ''
  return (
    <Stack>
      <Heading level={2} text={t('reports.signposts')} />
      {signposts.map(told => (
        <OneSignpost view={view} told={told} />
      ))}
    </Stack>
  )
}

function OneSignpost({ view, told }: { view: View; told: ToldSignpost }): JSX.Element {
  const { signpost, quotes, hands } = told
  return (
    <Stack gap="sm">
      <h3 class="utrecht-heading-3 kp-heading">
        <Link href={view.href(signpostPath(signpost))} text={signpost.title} />
      </h3>
      {signpost.explanation === '' ? '' : <Paragraph text={signpost.explanation} />}
      <QuoteList view={view} label={signpost.title} quotes={quotes} />
      {hands ? <Paragraph kind="small" text={handsText(view, hands)} /> : ''}
    </Stack>
  )
}

/** From five hands on, so that nobody is known by one. */
export function handsText(view: View, { agree, pass, more }: HandCounts): string {
  return wordsOf(messages, view.lang)('reports.hands', { agree, pass, more })
}
