import type { Actor } from '../src/platform/ctx/actor.ts'
import type { Site } from '../src/testing/site.ts'

/** A list of pairs when a field is sent more than once. */
type Fields = Record<string, string> | [string, string][]

/** Asks the site as one person, without a browser. */
export interface Visit {
  get(path: string): Promise<Response>
  post(path: string, form?: Fields): Promise<Response>
  /** Sends a form that must be accepted. */
  send(path: string, form?: Fields): Promise<void>
}

/** As this person, or as a visitor. */
export async function visit(site: Pick<Site, 'origin' | 'signInPath'>, person?: Actor): Promise<Visit> {
  const { origin } = site
  const headers: Record<string, string> = { origin }
  const ask = (path: string, form?: Fields) =>
    fetch(new URL(path, origin), {
      redirect: 'manual',
      headers,
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
  if (person) {
    const { headers: answered } = await ask(await site.signInPath(person), {})
    headers['cookie'] = answered.get('set-cookie')?.split(';')[0] ?? ''
  }
  return {
    get: path => ask(path),
    post: (path, form = {}) => ask(path, form),
    send: async (path, form = {}) => {
      const answer = await ask(path, form)
      if (answer.status === 303) return
      const main = (await answer.text()).replace(/^.*<main/s, '').replace(/<[^>]*>/g, ' ')
      throw new Error(`${path} was answered with ${answer.status}: ${main}`)
    },
  }
}

/** Path of the last link like this that was mailed to an address. */
export async function mailedPath(site: Pick<Site, 'mails'>, to: string, like: string): Promise<string> {
  const letters = (await site.mails()).filter(mail => mail.to === to)
  const links = letters.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
  const found = links.findLast(link => link.includes(like))
  if (found === undefined) throw new Error(`No mail to ${to} leads to ${like}: ${JSON.stringify(letters)}`)
  return new URL(found).pathname
}
