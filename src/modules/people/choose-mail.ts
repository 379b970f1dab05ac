import { z } from 'zod'
import { system } from '../../platform/ctx/actor.ts'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import type { House } from '../../platform/ctx/transact.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { recordConsent } from './record-consent.ts'
import { bundles, noMail, usualMail, type MailSettings } from './mail-settings.ts'
import { mailSettingsOf, saveMailSettings } from './queries/mail-settings.ts'
import { personWith } from './queries/people.ts'
import { isSame } from './sign-in.ts'

export const MailForm = z.object({
  bundle: z.enum(bundles, 'people.choose_one'),
  asked: z
    .literal('yes')
    .optional()
    .transform(answer => answer === 'yes'),
})

/** Saves how often the actor wants mail. */
export async function chooseMail(ctx: Ctx, settings: MailSettings): Promise<void> {
  const { person } = ctx.actor
  if (person === null) throw new Refusal('not_allowed', 'site.sign_in_first')
  await save(ctx, person, settings)
}

/** Lets mail go again to somebody who just confirmed to want it, where all of it was stopped. */
export async function wantMail(ctx: Ctx, person: string): Promise<void> {
  const settings = await mailSettingsOf(ctx, person)
  if (settings.bundle === 'never') await save(ctx, person, { ...settings, bundle: usualMail.bundle })
}

export interface StopLink {
  readonly person: string
  readonly signature: string
}

/** Whether this link came from a mail of ours to that person. */
export function isStopLink(house: Pick<House, 'sign'>, { person, signature }: StopLink): boolean {
  return isSame(house.sign('stop-mail', person), signature)
}

/** Stops all mail that was not asked for, for who has the link of such a mail: no sign-in is needed (RFC 8058). */
export async function stopMail(house: House, link: StopLink): Promise<void> {
  if (!isStopLink(house, link)) throw new Refusal('not_found', 'people.stop_wrong')
  await house.transact(system, async ctx => {
    if (await personWith(ctx, link.person)) await save(ctx, link.person, noMail)
  })
}

/** Told to nobody: a fact for the log only. */
async function save(ctx: Ctx, person: string, settings: MailSettings): Promise<void> {
  await saveMailSettings(ctx, person, settings)
  const given = settings.bundle !== 'never' || settings.asked
  await recordConsent(ctx, { person, purpose: 'mail', given })
  ctx.tell('people.mail_chosen', {
    verb: 'Update',
    object: { kind: 'person', id: person },
    areas: [],
    circle: 'hidden',
  })
}
