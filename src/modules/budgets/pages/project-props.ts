import type { Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import type { ShownProject } from '../show-project.ts'

/** What every part of the page of a project needs. */
export interface ProjectProps {
  view: View
  shown: ShownProject
  /** Of whatever was posted on the page and is not right. */
  form: Form
}
