/** Our own safety rules forbid going on. The message is for a person. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** The server or the network let us down in a way that has no error code. The message is for a person. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
