/** A happening by its id alone, or any other mark. */
export function toMark(id: string): string {
  return id.includes(':') ? id : `h:${id}`
}
