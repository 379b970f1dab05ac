import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Ctx } from '../../platform/ctx/ctx.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { beginSession, type BegunSession } from './begin-session.ts'
import { challengeUntil, type DeviceAnswer, type RelyingParty } from './passkey.ts'
import { accountClosed } from './person-for.ts'
import { addChallenge, lockProof, markPasskeyUsed, takeChallenge } from './queries/passkeys.ts'
import { personWith } from './queries/people.ts'
import { hashToken } from './session.ts'
import { verified } from './verified.ts'

/** What any device is asked that has a key for this site; the same for everybody, so that it tells of nobody. */
export async function askPasskey(ctx: Ctx, site: RelyingParty) {
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
  await addChallenge(ctx, {
    hash: hashToken(options.challenge),
    person: null,
    until: challengeUntil(ctx.now),
  })
  return options
}

export interface PasskeyAnswer {
  readonly site: RelyingParty
  readonly response: DeviceAnswer
  readonly device: string
}

/** Signs in whose key it is. Null when it is nobody's or did not sign what was asked; that is used up all the same. */
export async function signInByPasskey(
  ctx: Ctx,
  { site, response, device }: PasskeyAnswer,
): Promise<BegunSession | null> {
  const passkey = await lockProof(ctx, response.id)
  if (!passkey) return null
  const { clientDataJSON, authenticatorData, signature } = response.response
  const outcome = await verified(() =>
    verifyAuthenticationResponse({
      response: {
        ...response,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge => takeChallenge(ctx, { hash: hashToken(challenge), person: null }),
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credential,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    }),
  )
  if (!outcome?.verified) return null
  await markPasskeyUsed(ctx, passkey.id, outcome.authenticationInfo.newCounter)
  const { person } = passkey
  if (!(await personWith(ctx, person))) throw new Refusal('not_allowed', accountClosed, { person })
  return beginSession(ctx, { person, device, way: 'passkey' })
}
