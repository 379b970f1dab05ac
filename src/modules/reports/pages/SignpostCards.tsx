import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Card } from '../../../ui/index.ts'
import { themeName } from '../../initiatives/index.ts'
import { signpostPath, type Signpost } from '../../signposts/index.ts'
import { messages } from '../messages/messages.ts'
import type { ListedSignposts } from '../show-signposts.ts'

interface SignpostCardProps {
  view: View
  signpost: Signpost
  list: Pick<ListedSignposts, 'tables' | 'names'>
}

/** A signpost with where it comes from. */
export function SignpostCard({ view, signpost, list }: SignpostCardProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const table = list.tables.get(signpost.table)
  const where = signpost.places.map(code => list.names.get(code) ?? code).join(', ')
  return (
    <Card
      title={signpost.title}
      href={view.href(signpostPath(signpost))}
      text={signpost.explanation.slice(0, 200)}
      badges={
        <>
          {signpost.themes.map(theme => (
            <Badge text={themeName(view.lang, theme)} />
          ))}
        </>
      }
      meta={
        <>
          {table ? <span safe>{t('reports.of_table', { title: table.title })}</span> : ''}
          <span safe>{where}</span>
        </>
      }
    />
  )
}
