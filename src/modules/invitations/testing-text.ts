import type { Visit } from '../../../journeys/visit.ts'

/** What a page says below its head. */
export async function textOf(visitor: Visit, path: string): Promise<string> {
  const html = await (await visitor.get(path)).text()
  return html
    .replace(/^.*<main/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}
