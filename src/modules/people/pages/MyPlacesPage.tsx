import { emptyForm, type Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Card,
  CardList,
  EmptyState,
  Form,
  Link,
  Paragraph,
  SearchField,
} from '../../../ui/index.ts'
import type { FoundPlace, Place } from '../../places/index.ts'
import { formErrors } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { PrivatePage, trailOfMine } from './PrivatePage.tsx'

interface MyPlacesProps {
  view: View
  places: readonly Place[]
  query: string
  found: readonly FoundPlace[]
  form?: Typed
}

export function MyPlacesPage(props: MyPlacesProps): JSX.Element {
  const { view, places, query, form = emptyForm } = props
  const t = wordsOf(messages, view.lang)
  const problem = formErrors(view, form, messages)
  return (
    <PrivatePage
      view={view}
      title={t('people.places_title')}
      lead={t('people.places_lead')}
      trail={trailOfMine(view)}
    >
      {problem ? <Alert kind="error" title={problem.title} text={problem.errors[0]?.message} /> : ''}
      <Chosen view={view} places={places} />
      <SearchField
        action={view.href('/mijn/plekken')}
        label={t('people.place_find')}
        hint={t('people.place_find_hint')}
        button={t('people.place_find_button')}
        value={query}
      />
      {query === '' ? '' : <FoundPlaces {...props} />}
    </PrivatePage>
  )
}

function Chosen({ view, places }: Pick<MyPlacesProps, 'view' | 'places'>): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (places.length === 0)
    return <EmptyState title={t('people.places_none')} text={t('people.places_none_text')} />
  return (
    <CardList
      items={places.map(({ name, code, path }) => (
        <Card title={name} level={2}>
          <p>
            <Link href={view.href(`/${path}/welkom`)} text={t('people.places_new', { name })} />
          </p>
          <Form action={view.href('/mijn/plekken/weg')} hidden={{ place: code }}>
            <Button kind="secondary" text={t('people.place_drop')} context={name} />
          </Form>
        </Card>
      ))}
    />
  )
}

function FoundPlaces({ view, query, found }: MyPlacesProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  if (found.length === 0) return <Alert kind="info" text={t('people.place_found_none', { query })} />
  return (
    <>
      <Paragraph text={t('people.place_found', { count: found.length })} />
      <CardList
        items={found.map(place => (
          <Card title={place.name} level={2} text={place.within ?? place.provincie ?? ''}>
            <Form action={view.href('/mijn/plekken')} hidden={{ place: place.code }}>
              <Button kind="secondary" text={t('people.place_choose')} context={place.name} />
            </Form>
          </Card>
        ))}
      />
    </>
  )
}
