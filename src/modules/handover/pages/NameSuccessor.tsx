import { typed } from '../../../platform/http/form.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  Heading,
  Paragraph,
  RadioGroup,
  SearchField,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { fieldErrors, formErrors } from '../../site/index.ts'
import { shadow, standingOf } from '../handover.ts'
import { messages } from '../messages/messages.ts'
import { pathOfRole } from '../role.ts'
import type { PackProps } from './pack-props.ts'
import { standingText } from './role-text.ts'

/** Two steps: name a successor who says yes, then do it together for a while. */
export function NameSuccessor(props: PackProps): JSX.Element {
  const { view, shown } = props
  const t = wordsOf(messages, view.lang)
  const { handover, successor, role } = shown
  const standing = handover && standingOf(handover)
  return (
    <Stack gap="md" id="draag-over">
      <Heading level={2} text={t('handover.hand_over')} />
      {handover ? (
        <Alert
          kind="info"
          live="none"
          text={standingText(view, handover, { name: successor, isHolder: true })}
        />
      ) : (
        <Paragraph text={t('handover.hand_over_text')} />
      )}
      {standing === undefined || standing === 'open' ? <Choose {...props} /> : ''}
      {standing === undefined ? (
        <Form action={view.href(`${pathOfRole(role)}/los`)} label={t('handover.leave')}>
          <Paragraph text={t('handover.leave_text')} />
          <FormActions>
            <Button kind="secondary" text={t('handover.leave_button')} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
      {standing !== undefined && !(standing === 'shadow' && role.kind === 'position') ? (
        <Form action={view.href(`${pathOfRole(role)}/blijf`)}>
          <FormActions>
            <Button kind="secondary" text={t('handover.withdraw')} />
          </FormActions>
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}

function Choose({ view, shown, form }: PackProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { role, query, found } = shown
  const wrong = fieldErrors(view, form, messages)
  const path = pathOfRole(role)
  return (
    <>
      <SearchField
        action={`${view.href(path)}#draag-over`}
        name="opvolger"
        label={t('handover.find')}
        hint={t('handover.find_hint')}
        button={t('handover.find_button')}
        value={query}
      />
      {query !== '' && found.length === 0 ? <Paragraph text={t('handover.found_none', { query })} /> : ''}
      {found.length === 0 ? (
        ''
      ) : (
        <Form
          action={view.href(`${path}/opvolger?opvolger=${encodeURIComponent(query)}`)}
          errors={formErrors(view, form, messages)}
        >
          <RadioGroup
            name="successor"
            label={t('handover.successor')}
            options={found.map(({ id, name }) => ({ value: id, text: name }))}
            value={typed(form, 'successor') || (found[0]?.id ?? '')}
            error={wrong['successor']}
          />
          <TextField
            name="days"
            type="number"
            label={t('handover.days')}
            hint={t('handover.days_hint')}
            value={'days' in form.typed ? typed(form, 'days') : String(shadow.usual)}
            min="0"
            max={String(shadow.most)}
            inputmode="numeric"
            short
            error={wrong['days']}
          />
          <FormActions>
            <Button text={t('handover.ask')} />
          </FormActions>
        </Form>
      )}
    </>
  )
}
