import type { Ctx } from '../../platform/ctx/ctx.ts'
import { newId } from '../../platform/db/ids.ts'
import { Refusal } from '../../platform/refusal/refusal.ts'
import { allow } from '../../platform/rights.ts'
import { foldName, slugFor, type Place } from './place.ts'
import { placeAt, placeNamed, savePlaces } from './queries.ts'
import { placeRights } from './rights.ts'

/** A village lies `within` one place; a region is made of `parts`. Places are named by code or URL. */
export type PlaceWish =
  | { readonly kind: 'dorp'; readonly name: string; readonly within: string }
  | { readonly kind: 'regio'; readonly name: string; readonly parts: readonly string[] }

/** Makes a place of our own. Returns its URL without slashes at the ends. */
export async function makePlace(ctx: Ctx, wish: PlaceWish): Promise<string> {
  allow(placeRights, { actor: ctx.actor, action: 'make', thing: null })
  const parent = wish.kind === 'dorp' ? await placeAround(ctx, wish.within) : null
  const parts = wish.kind === 'regio' ? await partsOf(ctx, wish.parts) : []
  const code = `KP${newId().replaceAll('-', '').slice(-10).toUpperCase()}`
  const { slug, path } = await freePath(ctx, { name: wish.name, code, parent })
  const areas = [code, ...(parent?.areas ?? [])]
  const searchName = foldName(wish.name)
  const searchContext = [searchName, ...path.split('/').slice(0, -1).map(foldName)].join(' ')
  const own = { inhabitants: null, postcodes: [], provincie: parent?.provincie ?? null, year: null }
  const place = { ...own, code, slug, path, areas, parts, searchName, searchContext }
  await savePlaces(ctx.db, [{ ...place, kind: wish.kind, name: wish.name, parent: parent?.code ?? null }])
  ctx.tell('places.made', {
    verb: 'Create',
    object: { kind: 'place', id: code },
    areas,
    data: { title: wish.name },
  })
  return path
}

async function placeAround(ctx: Ctx, name: string): Promise<Place> {
  const place = await placeNamed(ctx, name)
  if (!place || place.kind === 'regio') {
    throw new Refusal('invalid', 'places.within_unknown', { field: 'within' })
  }
  return place
}

async function partsOf(ctx: Ctx, names: readonly string[]): Promise<string[]> {
  const parts: string[] = []
  for (const part of names) {
    const place = await placeNamed(ctx, part)
    if (!place) throw new Refusal('invalid', 'places.part_unknown', { field: 'parts', part })
    parts.push(place.code)
  }
  const different = [...new Set(parts)]
  if (different.length < 2) throw new Refusal('invalid', 'places.parts_few', { field: 'parts' })
  return different
}

async function freePath(
  ctx: Ctx,
  { name, code, parent }: { name: string; code: string; parent: Place | null },
): Promise<{ slug: string; path: string }> {
  const pathOf = (slug: string) => (parent ? `${parent.path}/${slug}` : slug)
  const wanted = slugFor(name, code, new Set())
  const slug = (await placeAt(ctx, pathOf(wanted))) ? slugFor(name, code, new Set([wanted])) : wanted
  return { slug, path: pathOf(slug) }
}
