import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { messages } from '../messages/messages.ts'
import type { Organisation } from '../organisation.ts'

/** Its name, and who sees it when not everybody does. */
export function TopOfIt({ view, organisation }: { view: View; organisation: Organisation }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const narrow = { members: t('organisations.circle_members'), hidden: t('organisations.circle_hidden') }
  const { name, example, circle, hiddenReason } = organisation
  return (
    <>
      <Heading level={1} text={name}>
        {example ? <Badge text={t('organisations.example')} kind="warning" /> : ''}
      </Heading>
      <CircleNote view={view} circle={circle} hiddenReason={hiddenReason} narrow={narrow} />
    </>
  )
}
