/** Whether a title or a story has any of some marks. */
export function tellsAny(marks: { has: (mark: string) => boolean }, any: readonly string[]): boolean {
  return any.some((mark) => marks.has(mark))
}
