import { emptyForm } from '../../../platform/http/form.ts'
import type { View } from '../../../platform/http/view.ts'
import { wordsOf } from '../../../platform/i18n/words.ts'
import {
  Button,
  Form,
  FormActions,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Stack,
} from '../../../ui/index.ts'
import { owners, pathOf, type Party } from '../coalition.ts'
import { messages } from '../messages/messages.ts'
import type { ShownCoalition } from '../show-coalition.ts'
import { nameOf } from './PartyName.tsx'
import { TermsFields } from './TermsFields.tsx'

interface PartProps {
  view: View
  shown: ShownCoalition
}

/** What this coalition asks of the reader, or the one button with which to come closer. */
export function YourPart({ view, shown }: PartProps): JSX.Element {
  const { own, may, coalition } = shown
  const waiting = own.filter(({ since }) => since === null)
  if (coalition.removedAt !== null || coalition.state === 'ended') return ''
  return (
    <>
      {waiting.map(party => (
        <Answer view={view} shown={shown} party={party} />
      ))}
      {may.watch || view.actor.person === null ? <Watch view={view} shown={shown} /> : ''}
      {own
        .filter(({ since, firmness }) => since !== null && firmness === 'watching')
        .map(party => (
          <Join view={view} shown={shown} party={party} />
        ))}
    </>
  )
}

/** The invitation, with the terms on which to say yes. */
function Answer({ view, shown, party }: PartProps & { party: Party }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = pathOf(shown.coalition)
  return (
    <Stack gap="sm" label={t('coalitions.asked')}>
      <Heading level={2} text={t('coalitions.asked')} />
      <Paragraph text={t('coalitions.asked_text', { name: nameOf(view, shown, party) })} />
      <Form action={view.href(`${path}/antwoord`)} hidden={{ party: party.id }}>
        <TermsFields view={view} form={emptyForm} />
        <FormActions>
          <Button text={t('coalitions.say_yes')} name="antwoord" value="ja" />
          <Button kind="secondary" text={t('coalitions.say_no')} name="antwoord" value="nee" />
        </FormActions>
      </Form>
    </Stack>
  )
}

function Watch({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { coalition, mandates, organisations } = shown
  const path = view.href(`${pathOf(coalition)}/aanhaken`)
  const free = mandates.filter(id => !coalition.parties.some(({ organisation }) => organisation === id))
  return (
    <Stack gap="sm">
      <Paragraph text={t('coalitions.watch_text')} />
      <Row>
        <Form action={path}>
          <Button text={t('coalitions.watch')} />
        </Form>
        {free.flatMap(id => {
          const name = organisations.get(id)?.name
          return name === undefined
            ? []
            : [
                <Form action={path} hidden={{ organisation: id }}>
                  <Button kind="secondary" text={t('coalitions.watch_for', { name })} />
                </Form>,
              ]
        })}
      </Row>
    </Stack>
  )
}

/** One click from watching to taking part. */
function Join({ view, shown, party }: PartProps & { party: Party }): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const path = view.href(`${pathOf(shown.coalition)}/partij/${party.id}/vast`)
  const name = nameOf(view, shown, party)
  return (
    <Stack gap="sm">
      <Paragraph text={t('coalitions.you_watch', { name })} />
      <Row>
        <Form action={path} hidden={{ firmness: 'trying' }}>
          <Button text={t('coalitions.join_trying')} />
        </Form>
        <Form action={path} hidden={{ firmness: 'in' }}>
          <Button kind="secondary" text={t('coalitions.join_in')} />
        </Form>
      </Row>
    </Stack>
  )
}

/** What the reader may do with the coalition. */
export function Tasks({ view, shown }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const { may, own, coalition } = shown
  const path = pathOf(coalition)
  const to = (page: string) => view.href(`${path}/${page}`)
  const mine = own.filter(({ since }) => since !== null)
  return (
    <Stack gap="sm">
      {may.start ? <Start view={view} shown={shown} /> : ''}
      <Row>
        {may.change_terms
          ? mine.map(party => (
              <LinkButton
                kind="secondary"
                href={to(`partij/${party.id}`)}
                text={t('coalitions.your_terms')}
                context={nameOf(view, shown, party)}
              />
            ))
          : ''}
        {may.invite ? (
          <LinkButton kind="secondary" href={to('uitnodigen')} text={t('coalitions.invite')} />
        ) : (
          ''
        )}
        {may.propose ? (
          <LinkButton kind="secondary" href={to('voorstel')} text={t('coalitions.propose')} />
        ) : (
          ''
        )}
        {may.edit ? <LinkButton kind="secondary" href={to('bewerken')} text={t('coalitions.edit')} /> : ''}
        {may.shape ? <LinkButton kind="secondary" href={to('regie')} text={t('coalitions.shape')} /> : ''}
      </Row>
      <Row>
        {takeable(shown).map(party => (
          <Form action={to(`partij/${party.id}/spreken`)}>
            <Button kind="secondary" text={t('coalitions.speak_for', { name: nameOf(view, shown, party) })} />
          </Form>
        ))}
        {may.end ? <Link href={to('stoppen')} text={t('coalitions.stop')} /> : ''}
        {may.remove ? <Link href={to('weghalen')} text={t('coalitions.remove')} /> : ''}
      </Row>
    </Stack>
  )
}

/** Organisations for which somebody else speaks, and the reader may. */
function takeable({ coalition, mandates, may, own }: ShownCoalition): Party[] {
  if (!may.speak) return []
  return coalition.parties.filter(
    party => party.organisation !== null && mandates.includes(party.organisation) && !own.includes(party),
  )
}

function Start({ view, shown: { coalition } }: PartProps): JSX.Element {
  const t = wordsOf(messages, view.lang)
  const isReady = owners(coalition).length > 1
  return (
    <Stack gap="sm">
      <Paragraph text={t(isReady ? 'coalitions.start_text' : 'coalitions.draft_text')} />
      {isReady ? (
        <Form action={view.href(`${pathOf(coalition)}/start`)}>
          <Button text={t('coalitions.start')} />
        </Form>
      ) : (
        ''
      )}
    </Stack>
  )
}
