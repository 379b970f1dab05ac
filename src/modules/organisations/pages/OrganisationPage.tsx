import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Badge, Heading, Paragraph } from '../../../ui/index.ts'
import { CircleNote } from '../../circles/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { ManageLinks } from './ManageLinks.tsx'
import { OrganisationFacts } from './OrganisationFacts.tsx'
import { PeopleOfIt } from './PeopleOfIt.tsx'
import { StateOfIt } from './StateOfIt.tsx'
import { StillRight } from './StillRight.tsx'
import { TakesPartIn, type WithParts } from './TakesPartIn.tsx'

interface OrganisationProps extends ShownOrganisation, WithParts {
  view: View
  beside: Beside
}

export function OrganisationPage(props: OrganisationProps): JSX.Element {
  const { view, organisation } = props
  const t = wordsOf(messages, view.lang)
  const narrow = { members: t('organisations.circle_members'), hidden: t('organisations.circle_hidden') }
  return (
    <Shell
      view={view}
      title={organisation.name}
      trail={[]}
      live={organisation.id}
      noindex={organisation.circle !== 'public' || organisation.example}
    >
      <Heading level={1} text={organisation.name}>
        {organisation.example ? <Badge text={t('organisations.example')} kind="warning" /> : ''}
      </Heading>
      <CircleNote
        view={view}
        circle={organisation.circle}
        hiddenReason={organisation.hiddenReason}
        narrow={narrow}
      />
      <StateOfIt {...props} />
      {organisation.summary === '' ? '' : <Paragraph kind="lead" text={organisation.summary} />}
      <OrganisationFacts {...props} />
      <PeopleOfIt {...props} />
      <TakesPartIn view={view} parts={props.parts} />
      <StillRight {...props} />
      <ManageLinks {...props} />
      <LinksBeside view={view} beside={props.beside} />
    </Shell>
  )
}
