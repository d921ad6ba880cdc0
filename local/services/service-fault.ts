/** An error a service answers its caller with, under the code AWS gives it. */
export class ServiceFault extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.name = 'ServiceFault'
    this.code = code
    this.status = status
  }
}

/** The answer to a call that the pipeline does not make. */
export function notEmbedded(what: string): ServiceFault {
  return new ServiceFault('NotEmbedded', `${what} is not embedded in the local run`)
}
