import type { Official, Outcome, Why } from '@knooppunt/engine/budgeting'

const money = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const share = (part: number) => `${money.format(part * 100)} %`

/** The outcome for people: the sum, a line per project with its reason, and the measures. */
export function outcomeLines(outcome: Outcome): string[] {
  const { rule, utility, completion, ties, budget, cost, selected, measures } = outcome
  const projects = Object.entries(outcome.projects).sort(
    ([, a], [, b]) => Number(b.selected) - Number(a.selected) || b.votes - a.votes,
  )
  const width = Math.max(...projects.map(([id]) => id.length), 0)
  return [
    `${rule}, utility ${utility}, completion ${completion}, ties by ${ties}`,
    `${selected.length} of ${projects.length} projects for ${money.format(cost)} of ${money.format(budget)}`,
    '',
    ...projects.map(
      ([id, { selected: funded, why }]) => `${funded ? 'yes' : 'no '}  ${id.padEnd(width)}  ${reason(why)}`,
    ),
    '',
    `Voters with a funded project: ${share(measures.votersWithFunded)}`,
    `Satisfaction: average ${money.format(measures.satisfaction.average)}, Gini ${measures.satisfaction.gini.toFixed(3)}`,
    fairness(measures.ejrPlus),
    ...Object.entries(measures.spending).flatMap(([column, parts]) =>
      parts.map(
        part =>
          `${column} ${part.name || '(none)'}: ${share(part.share)} of the money, ${share(part.voteShare)} of the votes`,
      ),
    ),
  ]
}

/** Why a project is funded or not, in one sentence. */
function reason(why: Why): string {
  switch (why.code) {
    case 'paid':
      return `${why.supporters} supporters paid ${money.format(why.paid)} each in round ${why.round}${why.emptied > 0 ? `, ${why.emptied} of them less: all they had` : ''}`
    case 'short':
      return `its ${why.supporters} supporters have ${money.format(why.together)} left together, ${money.format(why.short)} short; ${why.more} more with an untouched share would have been enough`
    case 'fitted':
      return `number ${why.rank} with ${money.format(why.score)}, fitted in the ${money.format(why.left)} that was left`
    case 'no-room':
      return `number ${why.rank} with ${money.format(why.score)}, ${money.format(why.short)} more than was left; ${money.format(why.more)} more would have been enough`
    case 'reached':
      return `its ${why.supporters} supporters had its cost together in round ${why.round}, when each voter had been given ${money.format(why.level)}`
    case 'stopped':
      return `its ${why.supporters} supporters would have had its cost at ${money.format(why.level)} each, past the end at ${money.format(why.stop)} (${why.stoppedBy} no longer fitted); ${why.more} more would have been enough`
    case 'over-budget':
      return `costs ${money.format(why.over)} more than the whole budget`
    case 'no-supporters':
      return 'nobody supports it'
    case 'free':
      return `costs nothing, ${why.supporters} supporters`
  }
}

function fairness(ejrPlus: Outcome['measures']['ejrPlus']): string {
  return ejrPlus.holds
    ? 'EJR+ up to any project: holds'
    : `EJR+ up to any project: fails; ${ejrPlus.voters} supporters of ${ejrPlus.project} deserve more than ${money.format(ejrPlus.deserved)} and none has more than ${money.format(ejrPlus.utility)} with it`
}

/** The official outcome beside it. */
export function officialLines({
  rule,
  same,
  onlyHere,
  onlyOfficial,
  otherwise,
  explainedBy,
}: Official): string[] {
  const list = (ids: readonly string[]) => ids.join(', ') || 'none'
  return [
    '',
    `Official rule: ${rule || 'not given'}; ${same ? 'the same outcome' : 'another outcome'}`,
    ...(same ? [] : [`only here: ${list(onlyHere)}`, `only official: ${list(onlyOfficial)}`]),
    ...(otherwise.length > 0 ? [`funded from elsewhere: ${list(otherwise)}`] : []),
    ...(explainedBy ? [`greedy with the clause ${explainedBy} gives the official outcome`] : []),
  ]
}
