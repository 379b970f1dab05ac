import type { Settings } from '../platform/config/settings.ts'
import type { IdentityProvider } from '../platform/http/web.ts'

/** The provider that the settings name, if any. */
export function identityProviderOf(settings: Settings): IdentityProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined
  return { name: settings.OIDC_NAME ?? new URL(issuer).hostname, issuer, clientId, clientSecret }
}
