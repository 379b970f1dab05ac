import type { View } from '../../../platform/http/view.ts'
import { Paragraph } from '../../../ui/index.ts'
import { LinksBeside, Shell, type Beside } from '../../site/index.ts'
import type { ShownOrganisation } from '../show-organisation.ts'
import { ManageLinks } from './ManageLinks.tsx'
import { OrganisationFacts } from './OrganisationFacts.tsx'
import { PeopleOfIt } from './PeopleOfIt.tsx'
import { StateOfIt } from './StateOfIt.tsx'
import { StillRight } from './StillRight.tsx'
import { TakesPartIn, type WithParts } from './TakesPartIn.tsx'
import { TopOfIt } from './TopOfIt.tsx'

interface OrganisationProps extends ShownOrganisation, WithParts {
  view: View
  beside: Beside
}

export function OrganisationPage(props: OrganisationProps): JSX.Element {
  const { view, organisation } = props
  return (
    <Shell
      view={view}
      title={organisation.name}
      trail={[]}
      live={organisation.id}
      noindex={organisation.circle !== 'public' || organisation.example}
    >
      <TopOfIt view={view} organisation={organisation} />
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
