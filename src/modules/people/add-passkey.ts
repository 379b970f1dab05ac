import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { changerOfWaysIn, keepAWayIn, tellWaysIn } from './change-ways-in.ts'
import { challengeUntil, mostPasskeys, type DeviceAnswer, type RelyingParty } from './passkey.ts'
import {
  addChallenge,
  dropPasskey,
  namePasskey,
  proofsOf,
  savePasskey,
  takeChallenge,
} from './queries/passkeys.ts'
import { markWay } from './queries/sessions.ts'
import { hashToken } from './session.ts'
import { verified } from './verified.ts'
import { warnOwner } from './warn-owner.ts'

/** What the actor's device is asked: to make a key that it shows only after a finger, a face or a PIN. */
export async function beginPasskey(ctx: Ctx, site: RelyingParty) {
  const person = await changerOfWaysIn(ctx)
  const known = await proofsOf(ctx, person)
  if (known.length >= mostPasskeys) throw new Refusal('invalid', 'people.passkeys_enough')
  const options = await generateRegistrationOptions({
    rpName: 'Knooppunt',
    rpID: site.id,
    userID: new TextEncoder().encode(person),
    userName: ctx.actor.name ?? '',
    userDisplayName: ctx.actor.name ?? '',
    excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await addChallenge(ctx, { hash: hashToken(options.challenge), person, until: challengeUntil(ctx.now) })
  return options
}

export interface NewPasskey {
  readonly site: RelyingParty
  readonly name: string
  readonly response: DeviceAnswer
  /** Of the session that asks: it has shown a passkey now. */
  readonly token: string
}

/** Keeps the key that the device made. False when it did not answer what it was asked; what it was asked is used up. */
export async function addPasskey(ctx: Ctx, { site, name, response, token }: NewPasskey): Promise<boolean> {
  const person = await changerOfWaysIn(ctx)
  const { clientDataJSON, attestationObject, transports } = response.response
  const outcome = await verified(() =>
    verifyRegistrationResponse({
      response: {
        ...response,
        response: { clientDataJSON, attestationObject, transports },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge => takeChallenge(ctx, { hash: hashToken(challenge), person }),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
    }),
  )
  if (!outcome?.verified) return false
  const { id: credential, publicKey, counter } = outcome.registrationInfo.credential
  const kept = { person, credential, counter, transports, public_key: Buffer.from(publicKey), name }
  if (!(await savePasskey(ctx, { ...kept, id: newId() }))) return false
  await markWay(ctx, { person, tokenHash: hashToken(token), way: 'passkey' })
  await warnOwner(ctx, person, 'passkey_added')
  tellWaysIn(ctx, person)
  return true
}

export async function renamePasskey(ctx: Ctx, { id, name }: { id: string; name: string }): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  if (!(await namePasskey(ctx, { person, id }, name))) throw new Refusal('not_found', 'people.passkey_gone')
}

/** Refuses `people.last_way_in`. */
export async function removePasskey(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const person = await changerOfWaysIn(ctx)
  if (!(await dropPasskey(ctx, { person, id }))) throw new Refusal('not_found', 'people.passkey_gone')
  await keepAWayIn(ctx, person)
  await warnOwner(ctx, person, 'passkey_removed')
  tellWaysIn(ctx, person)
}
