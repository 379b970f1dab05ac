import { signInPath, whoHolds, whoIs } from '../modules/people/index.ts'
import { ProblemPage } from '../modules/site/index.ts'
import type { Limits, Web } from '../platform/http/web.ts'
import type { Live } from '../platform/live/live.ts'
import { readAssets } from './assets.ts'
import { identityProviderOf } from './identity-provider.ts'
import type { Installation } from './installation.ts'
import { originOf } from './origin.ts'
import { sentences } from './sentence.ts'

/** What the web server needs of the modules and the settings. */
export async function webOf(
  { settings, log, house }: Pick<Installation, 'settings' | 'log' | 'house'>,
  live: Live,
  limits: Limits,
): Promise<Web> {
  return {
    house,
    pages: live.pages,
    log: log.pino,
    origin: originOf(settings),
    originIsFixed: settings.ORIGIN !== undefined,
    trustProxy: settings.TRUST_PROXY ?? false,
    limits,
    identityProvider: identityProviderOf(settings),
    asset: await readAssets(),
    whoIs: token => whoIs(house, token),
    whoHolds: key => whoHolds(house, key),
    sentence: (lang, key, params) => sentences[lang](key, params),
    signInPath,
    problemPage: (view, problem) => ProblemPage({ view, problem }),
  }
}
