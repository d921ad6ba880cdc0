/** simhash-js has no types of its own; the bench calls this much of it. */
declare module 'simhash-js' {
  export class SimHash {
    hash(text: string): number
  }
}
