import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Paragraph } from '../../../ui/index.ts'
import { PrivatePage, trailOfMine } from '../../people/index.ts'
import { messages } from '../messages/messages.ts'
import { ownParts, type OwnPromises } from '../show-own.ts'
import { PromiseTable } from './PromiseTable.tsx'

/** Somebody's own promises. */
export function MinePage({ view, own }: { view: View; own: OwnPromises }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const parts = ownParts.filter(part => own.parts[part].length > 0)
  return (
    <PrivatePage
      view={view}
      title={t('promises.mine')}
      lead={t('promises.mine_lead')}
      trail={trailOfMine(view)}
    >
      {parts.length === 0 ? <Paragraph text={t('promises.mine_none')} /> : ''}
      {parts.map(part => (
        <>
          <Heading level={2} text={t(`promises.mine_${part}`)} />
          <PromiseTable
            view={view}
            promises={own.parts[part]}
            names={own.names}
            caption={t(`promises.mine_${part}`)}
          />
        </>
      ))}
    </PrivatePage>
  )
}
