/** A fact about an introduction: for the persons in it only, of no place, so that no page, feed or list shows it. */
export function factOf<V extends 'Offer' | 'Accept' | 'Reject' | 'Update' | 'Question' | 'Flag'>(
  verb: V,
  id: string,
) {
  return { verb, object: { kind: 'introduction', id }, areas: [], circle: 'named' } as const
}
