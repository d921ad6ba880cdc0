/** What may wait to be read: a few pieces as sockets give them, so that reading need not stop and go at each. */
const MOST_WAITING_BYTES = 256 * 1024

const NOTHING = new Uint8Array()

/** A body as it comes in, kept until it is read: a plain list, since Node's streams cost more than all else of a small feed. */
export class IncomingBody {
  readonly #goOn: () => void
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #isPaused = false
  #ended: { readonly error?: Error | undefined } | undefined
  #wake: (() => void) | undefined

  /** @param goOn asks the sender for more, after `push` made it wait */
  constructor(goOn: () => void) {
    this.#goOn = goOn
  }

  /** Takes one piece more; `false` when its sender should wait until it is asked to go on. */
  push(piece: Uint8Array): boolean {
    this.#waiting.push(piece)
    this.#waitingBytes += piece.length
    this.#isPaused = this.#waitingBytes >= MOST_WAITING_BYTES
    this.#wake?.()
    return !this.#isPaused
  }

  end(error?: Error): void {
    this.#ended = { error }
    this.#wake?.()
  }

  /** How it begins: two bytes at least where it has them, which stay to be read. */
  async peek(): Promise<Uint8Array> {
    await this.#waitFor(2)
    const [first = NOTHING, second = NOTHING] = this.#waiting
    return first.length < 2 ? Buffer.concat([first, second]) : first
  }

  /** Its pieces, to be read once; throws what broke it off, after the pieces that came before. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    for (await this.#waitFor(1); this.#waitingBytes > 0; await this.#waitFor(1)) yield this.#takeAll()
  }

  async #waitFor(bytes: number): Promise<void> {
    while (this.#waitingBytes < bytes && this.#ended === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.#waitingBytes === 0 && this.#ended?.error !== undefined) throw this.#ended.error
  }

  /** Everything at once: a body may come in millions of pieces of a byte. */
  #takeAll(): Uint8Array {
    const [first] = this.#waiting
    const all = this.#waiting.length === 1 && first !== undefined ? first : Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    if (this.#isPaused) {
      this.#isPaused = false
      this.#goOn()
    }
    return all
  }
}
