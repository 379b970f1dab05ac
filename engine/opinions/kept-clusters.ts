/** A cluster that lives on between updates. */
export interface KeptCluster {
  readonly id: number
  readonly members: readonly number[]
  readonly x: number
  readonly y: number
}

/** Something to cluster: its id, where it stands and how often it counts. */
export interface Item {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly weight: number
}

export interface KeptWish {
  readonly k: number
  readonly rounds: number
  readonly last: readonly KeptCluster[] | undefined
}

/** Under this no middle moved. */
const STILL = 0.01

/**
 * k-means that starts from the clusters of the update before: they move along with their members; while there are fewer than
 * `k`, the item farthest from all of them founds a new one. Without a last time the first `k` different places are the
 * middles. Clusters come back by id. The method of the Polis server.
 */
export function keptClusters(items: readonly Item[], { k, rounds, last }: KeptWish): KeptCluster[] {
  const byId = new Map(items.map(item => [item.id, item]))
  let clusters = last === undefined ? firstPlaces(items, k) : carriedOn(items, { byId, last, k })
  for (let round = 0; round <= rounds; round++) {
    const next = step(items, clusters)
    const still = round === rounds || stillThere(clusters, next)
    clusters = next
    if (still) break
  }
  return clusters.sort((one, other) => one.id - other.id)
}

function firstPlaces(items: readonly Item[], k: number): KeptCluster[] {
  return different(items)
    .slice(0, k)
    .map(({ x, y }, id) => ({ id, members: [], x, y }))
}

function different(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map(item => [`${item.x} ${item.y}`, item])).values()].toReversed()
}

interface Carrying {
  readonly byId: ReadonlyMap<number, Item>
  readonly last: readonly KeptCluster[]
  readonly k: number
}

function carriedOn(items: readonly Item[], { byId, last, k }: Carrying): KeptCluster[] {
  const moved = last.flatMap(({ id, members }) => {
    const still = members.filter(member => byId.has(member)).map(member => byId.get(member) as Item)
    return still.length === 0 ? [] : [around(id, still)]
  })
  let clusters = moved.length > 0 ? merged(moved) : [around(0, items)]
  const possible = Math.min(k, different(items).length)
  const distance = items.map(item => nearest(item, clusters).distance)
  while (clusters.length < possible) {
    const far = distance.indexOf(Math.max(...distance))
    const { id, x, y } = items[far] as Item
    if (!((distance[far] as number) > 0)) break
    clusters = [...clusters, { id: Math.max(...clusters.map(one => one.id)) + 1, members: [id], x, y }]
    items.forEach(
      (item, at) =>
        (distance[at] = Math.min(distance[at] as number, gap(item, clusters.at(-1) as KeptCluster))),
    )
  }
  return clusters
}

/** Clusters in one place become one, with the id of the larger. */
function merged(clusters: readonly KeptCluster[]): KeptCluster[] {
  const places = new Map<string, KeptCluster>()
  for (const cluster of clusters) {
    const place = `${cluster.x} ${cluster.y}`
    const there = places.get(place)
    const larger = there && there.members.length > cluster.members.length ? there : cluster
    places.set(place, { ...larger, members: [...(there?.members ?? []), ...cluster.members] })
  }
  return [...places.values()]
}

/** Gives every item its nearest cluster and moves the clusters to their members; empty ones go. */
function step(items: readonly Item[], clusters: readonly KeptCluster[]): KeptCluster[] {
  const members = new Map<KeptCluster, Item[]>(clusters.map(cluster => [cluster, []]))
  for (const item of items) (members.get(nearest(item, clusters).cluster) as Item[]).push(item)
  return [...members].filter(([, of]) => of.length > 0).map(([{ id }, of]) => around(id, of))
}

function around(id: number, items: readonly Item[]): KeptCluster {
  const weight = items.reduce((sum, item) => sum + item.weight, 0)
  return {
    id,
    members: items.map(item => item.id),
    x: items.reduce((sum, item) => sum + item.weight * item.x, 0) / weight,
    y: items.reduce((sum, item) => sum + item.weight * item.y, 0) / weight,
  }
}

function nearest(item: Item, clusters: readonly KeptCluster[]): { cluster: KeptCluster; distance: number } {
  let [cluster, distance] = [clusters[0] as KeptCluster, Infinity]
  for (const one of clusters) {
    const away = gap(item, one)
    if (away < distance) [cluster, distance] = [one, away]
  }
  return { cluster, distance }
}

interface Place {
  readonly x: number
  readonly y: number
}

const gap = (one: Place, other: Place) => Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2)

function stillThere(before: readonly KeptCluster[], after: readonly KeptCluster[]): boolean {
  const sorted = (clusters: readonly KeptCluster[]) => [...clusters].sort((a, b) => a.x - b.x || a.y - b.y)
  const then = sorted(before)
  return sorted(after).every((cluster, at) => gap(cluster, then[at] as KeptCluster) < STILL)
}
