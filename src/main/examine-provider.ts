import { discoverProvider } from '../modules/people/index.ts'
import type { Settings } from '../platform/config/settings.ts'
import type { Finding } from './finding.ts'
import { identityProviderOf } from './identity-provider.ts'

/** Whether people can sign in at the provider of the settings, if there is one. */
export async function providerFindings(settings: Settings): Promise<Finding[]> {
  const about = 'Provider'
  const provider = identityProviderOf(settings)
  if (!provider) return []
  try {
    await discoverProvider(provider)
    return [{ about, verdict: 'good', says: `${provider.issuer} answers, and fits.` }]
  } catch (error) {
    const says = `${provider.issuer}: ${(error as Error).message}. Check OIDC_ISSUER.`
    return [{ about, verdict: 'bad', says }]
  }
}
