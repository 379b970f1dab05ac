/** A search term and its weight: of a text, 1 for each time as a word, 0.5 as a part of one; of a synonym, under 1. */
export type Term = { readonly term: string; readonly weight: number }
