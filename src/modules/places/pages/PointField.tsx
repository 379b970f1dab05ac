import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { MapView, TextField } from '../../../ui/index.ts'
import { messages } from '../messages/messages.ts'
import { mapTexts } from './PlaceMap.tsx'

interface PointFieldProps {
  view: View
  /** Of `fieldsOf`. */
  field: { name: string; value: string; error: string | undefined }
  /** Code of the place that the map shows. */
  place: string
  optional: string
}

/** A point: typed as two numbers, or picked on the map where there is one. */
export function PointField({ view, field, place, optional }: PointFieldProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  return (
    <>
      <TextField {...field} label={t('places.point')} hint={t('places.point_hint')} optional={optional} />
      <MapView
        assets={view.asset}
        src={view.href(`/plekken/${place}/grenzen.json`)}
        label={t('places.point_map')}
        texts={mapTexts(view)}
        attribution={t('places.source')}
        picks={field.name}
      />
    </>
  )
}
