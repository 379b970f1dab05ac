import type { View } from '../../../platform/http/view.ts'
import type { ShownPromise } from '../show-promise.ts'

/** What the page of a promise and its parts are given. */
export interface PromiseProps {
  view: View
  shown: ShownPromise
}
