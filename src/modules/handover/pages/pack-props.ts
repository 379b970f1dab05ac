import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import type { ShownPack } from '../show-pack.ts'

/** What the page of a pack and its parts are given. */
export interface PackProps {
  view: View
  shown: ShownPack
  form: Form
  saved: boolean
}
