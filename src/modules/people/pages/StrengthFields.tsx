import { typedList, type Form } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import { Checkboxes, TextArea } from '../../../ui/index.ts'
import { fieldsOf } from '../../site/index.ts'
import { messages } from '../messages/messages.ts'
import { driveName, strengthName } from '../strength-words.ts'
import { drives, strengthGroups } from '../strengths.ts'

const groups = ['hands', 'people', 'organising', 'showing'] as const

/** What somebody is good at, may be asked for and wants. */
export function StrengthFields({ view, form }: { view: View; form: Form }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const text = fieldsOf(view, form, messages)
  return (
    <>
      {groups.map(group => (
        <Checkboxes
          name="strengthCodes"
          id={`strength-${group}`}
          label={t('people.strengths_choose_group', { group: t(`people.strength_group.${group}`) })}
          options={strengthGroups[group].map(code => ({ value: code, text: strengthName(view.lang, code) }))}
          values={typedList(form, 'strengthCodes')}
        />
      ))}
      <TextArea
        {...text('strengths')}
        label={t('people.strengths_own')}
        hint={t('people.strengths_own_hint')}
        rows={2}
      />
      <TextArea {...text('askMe')} label={t('people.ask_me')} hint={t('people.ask_me_hint')} rows={3} />
      <Checkboxes
        name="drives"
        label={t('people.drives')}
        hint={t('people.drives_hint')}
        options={drives.map(code => ({ value: code, text: driveName(view.lang, code) }))}
        values={typedList(form, 'drives')}
      />
    </>
  )
}
