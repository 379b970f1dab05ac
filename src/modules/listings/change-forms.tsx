import { z } from 'zod'
import type { Ctx, Reader } from '../../platform/ctx/ctx.ts'
import { readForm, typed, type Form } from '../../platform/http/form.ts'
import type { View } from '../../platform/http/view.ts'
import { wordsOf } from '../../platform/i18n/words.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { coalitionsOf } from '../circles/index.ts'
import {
  editInitiative,
  filledForm,
  initiativeForm,
  InitiativeForm,
  initiativesWith,
  placeChoices,
  reinsOf,
  wantsOf,
} from '../initiatives/index.ts'
import {
  editOrganisation,
  organisationForm,
  OrganisationForm,
  organisationsWith,
} from '../organisations/index.ts'
import type { Listing, ListingKind } from './listing.ts'
import { messages } from './messages/messages.ts'

interface Drawing {
  readonly reader: Reader
  readonly view: View
  readonly listing: Listing
  /** Path that the form is sent to. */
  readonly action: string
  /** What was typed and could not be saved. */
  readonly refused?: Form | undefined
}

/** The form with which a kind of listing is edited, sent to another address than its own. */
interface ChangeForm {
  draw(drawing: Drawing): Promise<JSX.Element>
  /** Saves what the form sent; gives it back when something in it is wrong. */
  save(ctx: Ctx, listing: Listing, body: unknown): Promise<Form | null>
}

const Version = z.object({ version: z.coerce.number().int().catch(0) })
const conflict = 'initiatives.changed_meanwhile'

export const changeForms: Readonly<Record<ListingKind, ChangeForm>> = {
  initiative: {
    draw: drawInitiative,
    async save(ctx, { id }, body) {
      const read = readForm(initiativeForm, body)
      if (!read.ok) return read.form
      try {
        await editInitiative(ctx, { ...read.value, ...Version.parse(body), id })
      } catch (error) {
        if (error instanceof Refusal && error.kind === 'conflict') throw new Refusal('invalid', conflict)
        throw error
      }
      return null
    },
  },
  organisation: {
    draw: drawOrganisation,
    async save(ctx, { slug }, body) {
      const read = readForm(organisationForm, body)
      if (!read.ok) return read.form
      await editOrganisation(ctx, { ...read.value, slug })
      return null
    },
  },
}

async function drawInitiative({ reader, view, listing, action, refused }: Drawing): Promise<JSX.Element> {
  const [initiative] = await initiativesWith(reader, [listing.id])
  if (!initiative) throw new Refusal('not_found', 'listings.not_found')
  const [wants, reins] = [await wantsOf(reader, [listing.id]), await reinsOf(reader, listing.id)]
  const present = filledForm(initiative, { wants, reins })
  const isConflict = refused?.errors[''] === conflict
  const version = refused && !isConflict ? typed(refused, 'version') : String(initiative.version)
  return (
    <InitiativeForm
      view={view}
      form={refused ?? present}
      present={isConflict ? present : undefined}
      choices={await placeChoices(reader, initiative.places)}
      coalitions={await coalitionsOf(reader, initiative.circle)}
      hidden={{ version }}
      action={view.href(action)}
      button={wordsOf(messages, view.lang)('listings.save')}
    />
  )
}

async function drawOrganisation({ reader, view, listing, action, refused }: Drawing): Promise<JSX.Element> {
  const [organisation] = await organisationsWith(reader, [listing.id])
  if (!organisation) throw new Refusal('not_found', 'listings.not_found')
  const { name, kind, summary, url } = organisation
  const filled = { typed: { name, kind, summary, url: url ?? '' }, errors: {} }
  return <OrganisationForm view={view} organisation={organisation} form={refused ?? filled} action={action} />
}
