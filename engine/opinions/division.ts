/** A division of people: the group of each person of the table, 0 to `groups` - 1, or -1 for none. */
export interface Division {
  readonly groups: number
  readonly group: Int32Array
}

/** A smaller group is never shown: its members would be known by name. */
export const SMALLEST_GROUP = 5

export function sizesOf({ groups, group }: Division): Int32Array {
  const sizes = new Int32Array(groups)
  for (const of of group) if (of >= 0) sizes[of] = (sizes[of] as number) + 1
  return sizes
}

/** The same with the largest group as 0; equal groups in the order of their first member. */
export function bySize(division: Division): Division {
  const sizes = sizesOf(division)
  const order = [...new Set(division.group)]
    .filter(of => of >= 0)
    .sort((one, other) => (sizes[other] as number) - (sizes[one] as number))
  const place = new Map(order.map((of, at) => [of, at]))
  return { groups: order.length, group: division.group.map(of => place.get(of) ?? -1) }
}
