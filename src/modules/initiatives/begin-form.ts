import type { Form } from '../../platform/http/form.ts'
import type { Place } from '../places/index.ts'
import { filledForm } from './form-fields.ts'
import { usualReins } from './reins.ts'

/** What stands in the form of a new initiative. */
export function blankForm(place: Pick<Place, 'code'>): Form {
  const told = {
    title: '',
    summary: '',
    story: '',
    phase: 'idea',
    circle: 'public',
    themes: [],
    point: null,
  } as const
  return filledForm({ ...told, places: [place.code], links: [] }, { wants: [], reins: usualReins })
}
