/** Lists the same from another place on, round to the one before it: where not all get a turn, others do each time. */
export function rotate<T>(list: readonly T[], steps: number): readonly T[] {
  const first = steps % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}
