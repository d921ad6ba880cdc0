/** What may wait to be read: a few pieces as sockets give them, so that reading need not stop and go at each. */
const MOST_WAITING_BYTES = 256 * 1024

const NOTHING = new Uint8Array()

/** A body as it comes in. */
export interface IncomingBody {
  /** How it begins: two bytes at least where it has them, which stay to be read. */
  readonly peek: () => Promise<Uint8Array>
  /** Its pieces, to be read once; throws what broke it off, after the pieces that came before. */
  readonly pieces: AsyncIterable<Uint8Array>
  /** Takes one piece more; `false` when its sender should wait until it is asked to go on. */
  readonly push: (piece: Uint8Array) => boolean
  readonly end: (error?: Error) => void
}

/**
 * Keeps what comes in until it is read: a plain list, since Node's streams cost more than all else of a small feed.
 *
 * @param goOn asks the sender for more, after `push` made it wait
 */
export function receiveBody(goOn: () => void): IncomingBody {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let isPaused = false
  let ended: { readonly error?: Error | undefined } | undefined
  let wake = () => {}
  const waitFor = async (bytes: number) => {
    while (waitingBytes < bytes && ended === undefined) await new Promise<void>((resolve) => (wake = resolve))
    if (waitingBytes === 0 && ended?.error !== undefined) throw ended.error
  }
  /** Everything at once: a body may come in millions of pieces of a byte. */
  const takeAll = () => {
    const [first] = waiting
    const all = waiting.length === 1 && first !== undefined ? first : Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    if (isPaused) {
      isPaused = false
      goOn()
    }
    return all
  }
  async function* read(): AsyncGenerator<Uint8Array> {
    for (await waitFor(1); waitingBytes > 0; await waitFor(1)) yield takeAll()
  }
  return {
    async peek() {
      await waitFor(2)
      const [first = NOTHING, second = NOTHING] = waiting
      return first.length < 2 ? Buffer.concat([first, second]) : first
    },
    pieces: read(),
    push(piece) {
      waiting.push(piece)
      waitingBytes += piece.length
      isPaused = waitingBytes >= MOST_WAITING_BYTES
      wake()
      return !isPaused
    },
    end(error) {
      ended = { error }
      wake()
    },
  }
}
