import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Alert } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { Health } from './Health.tsx'
import { Parties } from './Parties.tsx'
import { Proposals } from './Proposals.tsx'
import { Reins } from './Reins.tsx'
import { Top } from './Top.tsx'
import { Tasks, YourPart } from './YourPart.tsx'

/** What was just done, said once above the page. */
export const saidAfter = [
  ...(['saved', 'drafted', 'joined', 'declined', 'watching', 'left', 'invited', 'proposed'] as const),
  ...(['voiced', 'checked', 'started', 'stopped', 'shared', 'speaks', 'taken_back'] as const),
] as const

export interface CoalitionPageProps {
  view: View
  shown: ShownCoalition
  beside: Beside
  /** What later modules show. */
  sections: JSX.Element
  said?: (typeof saidAfter)[number] | undefined
}

/** One coalition: how it decides, who takes part on what terms, what is being decided and how it is doing. */
export function CoalitionPage({ view, shown, beside, sections, said }: CoalitionPageProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, line } = shown
  const { id, name, aim, circle, example } = coalition
  const place = line.at(-1)
  const trail = line.map(one => ({ text: one.name, path: `/${one.path}` }))
  const list = place ? [{ text: t('coalitions.title'), path: `/${place.path}/coalities` }] : []
  return (
    <Shell
      view={view}
      title={name}
      description={aim || undefined}
      trail={[...trail, ...list]}
      live={id}
      noindex={circle !== 'public' || example}
    >
      {said ? <Alert kind="ok" text={t(`coalitions.said.${said}`)} /> : ''}
      <Top view={view} shown={shown} beside={beside} />
      <YourPart view={view} shown={shown} />
      <Reins view={view} shown={shown} />
      <Parties view={view} shown={shown} />
      {sections}
      <Proposals view={view} shown={shown} />
      <Health view={view} shown={shown} />
      <Tasks view={view} shown={shown} />
      <LinksBeside view={view} beside={beside} />
    </Shell>
  )
}
