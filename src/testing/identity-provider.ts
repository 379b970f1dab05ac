import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface TestProvider {
  readonly issuer: string
  /** The settings of a site that uses it. */
  readonly env: Readonly<Record<string, string>>
  /** Goes where the site sent the browser and signs in there. Returns the address at which it comes back. */
  signIn(address: string, who: string): Promise<string>
  /** Goes there and stops. */
  cancel(address: string): Promise<string>
  stop(): Promise<void>
}

/** Starts oidc-provider as a process of its own. */
export async function startProvider(): Promise<TestProvider> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'provider-process.ts')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [issuer] = (await once(createInterface(child.stdout), 'line')) as [string]
  return {
    issuer,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'knooppunt',
      OIDC_CLIENT_SECRET: 'a secret for tests',
      OIDC_NAME: 'Gemeente Proef',
    },
    signIn: async (address, who) => {
      const browser = new Wanderer(issuer)
      const login = await browser.go(address)
      const consent = await browser.go(login, { prompt: 'login', login: who, password: 'x' })
      return browser.go(consent, { prompt: 'consent' })
    },
    cancel: async address => {
      const browser = new Wanderer(issuer)
      return browser.go(`${await browser.go(address)}/abort`)
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** Follows redirects with cookies until a page asks something, or another site is next. */
class Wanderer {
  readonly #cookies = new Map<string, string>()
  readonly #home: string

  constructor(home: string) {
    this.#home = home
  }

  /** Returns the address where it stops. */
  async go(address: string, form?: Record<string, string>): Promise<string> {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      this.#cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) return address
    const there = new URL(next, this.#home).href
    return there.startsWith(this.#home) ? this.go(there) : there
  }
}
