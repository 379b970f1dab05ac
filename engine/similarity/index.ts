/**
 * How alike two short texts are, over tokens (`createDutch().tokens`) or plain letters. Everything is pure and
 * deterministic; nothing throws. See docs/algorithms/text.md.
 */
export { bm25, type Bm25Hit, type Bm25Wish } from './bm25.ts'
export { createIdf, nearDuplicate, type Idf } from './idf.ts'
export { trigramSimilarity } from './trigrams.ts'
