import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Button, Form, FormActions } from '../../../ui/index.ts'
import { CircleField } from '../../circles/index.ts'
import { PrivatePage } from '../../people/index.ts'
import { PlaceSearch, type Place } from '../../places/index.ts'
import { formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { KindField } from './PlanPage.tsx'
import { GatheringFields, TableTitles } from './GatheringForms.tsx'
import type { TableFieldsProps } from './TableForm.tsx'

interface NewGatheringProps {
  view: View
  place: Place | undefined
  trail: readonly { text: string; path: string }[]
  fields: TableFieldsProps
}

/** Plans several tables at once; without a place it asks for the place first. */
export function NewGatheringPage({ view, place, trail, fields }: NewGatheringProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <PrivatePage
      view={view}
      title={t('tables.plan_gathering')}
      lead={t(place ? 'tables.gathering_lead' : 'tables.place_first')}
      trail={trail}
    >
      {place ? <GatheringForm view={view} place={place} fields={fields} /> : <PlaceSearch view={view} />}
    </PrivatePage>
  )
}

function GatheringForm({
  view,
  place,
  fields,
}: Omit<NewGatheringProps, 'trail'> & { place: Place }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { form, coalitions } = fields
  return (
    <Form
      action={view.href(`/bijeenkomsten/nieuw?plek=${place.code}`)}
      errors={formErrors(view, form, messages)}
    >
      <GatheringFields {...fields} />
      <KindField view={view} form={form} />
      <TableTitles view={view} form={form} />
      <CircleField view={view} form={form} coalitions={coalitions} alone="stewards" />
      <FormActions>
        <Button text={t('tables.plan_gathering')} />
      </FormActions>
    </Form>
  )
}
