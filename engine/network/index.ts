/**
 * Who is tied to whom, who stands between, what hangs on one person and which introductions are missing. Read ties and nodes,
 * make a network once, then measure it; no input or output. See docs/algorithms/network.md.
 */
export { BadInput } from '../bad-input.ts'
export type { Adjacency } from './adjacency.ts'
export { betweenness, BETWEENNESS_EXACT_UP_TO, type BetweennessWish } from './betweenness.ts'
export { closeness, CLOSENESS_EXACT_UP_TO, type ClosenessWish } from './closeness.ts'
export { communities, type Communities } from './communities.ts'
export { components } from './components.ts'
export { constraint } from './constraint.ts'
export { coreNumbers, degrees } from './core.ts'
export { cuts, type Cuts } from './cuts.ts'
export { dependence, type Dependence } from './dependence.ts'
export type { Estimate } from './estimate.ts'
export { inside, type Inside } from './inside.ts'
export { measure, type Certainty, type Measured, type NodeMeasures } from './measure.ts'
export { missing, type Introduction, type MissingWish } from './missing.ts'
export { createNetwork, type Network, type NetworkWish } from './network.ts'
export { readNodes, type NetworkNode } from './read-nodes.ts'
export { readTies, type Tie } from './read-ties.ts'
