import { MAX_LINK_GROWTH_UNITS } from '../../runtime/limits.ts'

/**
 * What relative links may still add to one document once they are absolute. A base of two thousand characters would make a
 * hundred documents of one, so that when it is used up, the rest of them are left out.
 */
export interface LinkBudget {
  left: number
}

export function startLinkBudget(): LinkBudget {
  return { left: MAX_LINK_GROWTH_UNITS }
}

/** The base of a text while there is room for its links. */
export function affordBase({ left }: LinkBudget, base: string | undefined): string | undefined {
  return left > 0 ? base : undefined
}

/** Counts by how many units a text grew. */
export function countGrowth(budget: LinkBudget, before: string, after: string): void {
  budget.left -= Math.max(0, after.length - before.length)
}
