import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  ResponseBodyError,
  type Configuration,
} from 'openid-client'
import type { IdentityProvider } from '../../platform/http/web.ts'
import type { IdentityKey } from './queries/identities.ts'

/** What a provider says about somebody who signed in there. */
export interface ProviderAnswer extends IdentityKey {
  /** Only one that the provider checked. */
  readonly email: string | null
}

/** Why somebody did not get through: the provider does not answer, they went back, or the answer is not to what we asked. */
export type ProviderRefused = 'down' | 'cancelled' | 'wrong'

/** What binds the answer of the provider to the browser that asked. */
export interface Errand {
  readonly state: string
  readonly nonce: string
  /** For PKCE (RFC 7636). */
  readonly verifier: string
}

export interface OpenProvider {
  readonly name: string
  /** Where the browser goes to sign in there. */
  addressFor(errand: Errand, comeBackTo: string): Promise<URL | 'down'>
  /** Reads the address with which the browser came back. `onRefused` hears why, for the log. */
  answerAt(
    address: URL,
    errand: Errand,
    onRefused: (reason: unknown) => void,
  ): Promise<ProviderAnswer | ProviderRefused>
}

const secondsToWait = 10

/** Asks the provider what it can do at the first sign-in, and again after a failure, so that the site starts without it. */
export function openProvider(settings: IdentityProvider): OpenProvider {
  let known: Promise<Configuration> | undefined
  const configured = () => {
    known ??= discover(settings)
    known.catch(() => (known = undefined))
    return known
  }
  return {
    name: settings.name,
    async addressFor({ state, nonce, verifier }, comeBackTo) {
      const config = await configured().catch(() => null)
      if (!config) return 'down'
      return buildAuthorizationUrl(config, {
        redirect_uri: comeBackTo,
        scope: 'openid email',
        ...{ state, nonce },
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
    },
    async answerAt(address, errand, onRefused) {
      try {
        return await read(await configured(), address, errand)
      } catch (reason) {
        onRefused(reason)
        return whyNot(reason)
      }
    },
  }
}

/** Throws when it does not answer or is no OpenID Connect provider. */
export function discover({ issuer, clientId, clientSecret }: IdentityProvider): Promise<Configuration> {
  const url = new URL(issuer)
  // The settings let plain http through only for this machine.
  const execute = url.protocol === 'http:' ? [allowInsecureRequests] : []
  return discovery(url, clientId, clientSecret, undefined, { execute, timeout: secondsToWait })
}

async function read(
  config: Configuration,
  address: URL,
  { state, nonce, verifier }: Errand,
): Promise<ProviderAnswer> {
  const tokens = await authorizationCodeGrant(config, address, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider sent no id_token.')
  const { iss: issuer, sub: subject } = claims
  const about =
    claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
      ? await fetchUserInfo(config, tokens.access_token, subject)
      : claims
  const { email, email_verified: isChecked } = about
  return { issuer, subject, email: isChecked === true && typeof email === 'string' ? email : null }
}

function whyNot(reason: unknown): ProviderRefused {
  if (reason instanceof AuthorizationResponseError) {
    return reason.error === 'access_denied' ? 'cancelled' : 'wrong'
  }
  if (reason instanceof ResponseBodyError) return 'wrong'
  return isUnreachable(reason) ? 'down' : 'wrong'
}

/** A failed or late request: `fetch` says TypeError, and the package wraps it. */
function isUnreachable(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  const code = (reason as { code?: unknown }).code
  return (
    code === 'OAUTH_TIMEOUT' ||
    reason.message === 'fetch failed' ||
    (reason.cause instanceof Error && isUnreachable(reason.cause))
  )
}
