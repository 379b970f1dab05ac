import type { Form as Typed } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import type { done, mailedAnswers } from '../introduction-form.ts'
import type { Beside } from '../../site/index.ts'
import type { ShownIntroduction } from '../show-introduction.ts'

export interface IntroductionPageProps {
  view: View
  /** Path of this page; behind a mailed link the secret is in it. */
  path: string
  byLink: boolean
  shown: ShownIntroduction
  /** What later modules offer to the two who will meet. */
  beside: Beside
  form: Typed
  done: (typeof done)[number] | undefined
  answer: (typeof mailedAnswers)[number] | undefined
}
