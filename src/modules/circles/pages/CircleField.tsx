import { typed, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { RadioGroup, type Option } from '../../../ui/index.ts'
import { fieldErrors } from '../../site/index.ts'
import { isPersons, type PersonsCircle } from '../circle.ts'
import { messages } from '../messages/messages.ts'

interface CircleFieldProps {
  view: View
  form: Form
  /** Of `coalitionsOf`. */
  coalitions: readonly PersonsCircle[]
  /** Whether it can be for nobody else, and whose it then is. */
  alone?: 'stewards' | 'parties' | 'oneself' | undefined
}

const hiddenTo = {
  stewards: 'circles.hidden',
  parties: 'circles.hidden_parties',
  oneself: 'circles.hidden_self',
} as const

/** The choice who may see a thing; the field is called `circle`. */
export function CircleField({ view, form, coalitions, alone }: CircleFieldProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const usual = (value: 'public' | 'members' | 'named') => ({
    value,
    text: t(`circles.${value}`),
    hint: t(`circles.${value}_hint`),
  })
  const hidden = hiddenTo[alone ?? 'stewards']
  const options: Option[] = [
    usual('public'),
    usual('members'),
    ...coalitions.map(({ id, title }) => ({
      value: id,
      text: t('circles.coalition', { title }),
      hint: t('circles.coalition_hint'),
    })),
    usual('named'),
    ...(alone === undefined ? [] : [{ value: 'hidden', text: t(hidden), hint: t(`${hidden}_hint`) }]),
  ]
  const said = typed(form, 'circle')
  const isListed = options.some(({ value }) => value === said)
  return (
    <RadioGroup
      name="circle"
      label={t('circles.who')}
      hint={t('circles.who_hint')}
      options={options}
      value={isListed ? said : isPersons(said) ? 'named' : 'public'}
      error={fieldErrors(view, form, messages)['circle']}
    />
  )
}
