import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { isHeldOn } from '../position.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { Names } from './Names.tsx'
import { UnconfirmedPositions } from './UnconfirmedPositions.tsx'
import { WhoSpeaks } from './WhoSpeaks.tsx'

type PeopleProps = ShownOrganisation & { view: View }

/** Who is there and was, who says to be, and who may speak for it. */
export function PeopleOfIt(props: PeopleProps): JSX.Element {
  return (
    <>
      <Heading level={2} text={wordsOf(messages, props.view.lang)('organisations.people')} />
      <WhoIsThere {...props} />
      <UnconfirmedPositions {...props} />
      <WhoSpeaks {...props} />
    </>
  )
}

function WhoIsThere(props: PeopleProps): JSX.Element {
  const { view, organisation, positions, today } = props
  const t = wordsOf(messages, view.lang)
  const now = positions.filter(position => isHeldOn(position, today))
  const before = positions.filter(position => position.until !== null && position.until < today)
  return (
    <>
      {now.length === 0 ? (
        <Paragraph text={t('organisations.people_none')} />
      ) : (
        <Names {...props} positions={now} />
      )}
      {before.length === 0 ? '' : <Heading level={3} text={t('organisations.people_before')} />}
      {before.length === 0 ? '' : <Names {...props} positions={before} />}
      <p>
        <Link
          href={view.href(`/mijn/functies/nieuw?bij=${organisation.slug}`)}
          text={t('organisations.work_here')}
        />
      </p>
    </>
  )
}
