import type { Dispatcher } from 'undici'
import UndiciClient from 'undici/lib/dispatcher/client.js'
import { type Invocation, kill, readInvocation } from './invocation.ts'
import { noteActivity } from './virtual-time.ts'

/** One request for a feed. */
export interface FeedRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly invocation: Invocation | undefined
  /** A redirect led here. */
  readonly isElsewhere: boolean
}

/** What a feed server does with it. */
export type FeedAnswer =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Record<string, string>
      readonly body: string
      readonly afterMs?: number
    }
  /** The body stops and the connection breaks. */
  | { readonly kind: 'cut'; readonly status: number; readonly headers: Record<string, string>; readonly body: string }
  /** Nothing ever comes: a look-up, a connection or a server that hangs. */
  | { readonly kind: 'hang' }
  /** The function that asks dies, before or after it has the answer. */
  | { readonly kind: 'die' }

export type FeedServer = (request: FeedRequest) => FeedAnswer

type Handler = Dispatcher.DispatchHandler

/** Answers every fetch of a feed from `serve`, in memory: no name is looked up and no connection made. */
export function installFeedNetwork(serve: FeedServer): void {
  const open = new WeakMap<object, (reason: Error) => void>()
  const { destroy } = UndiciClient.prototype
  Object.assign(UndiciClient.prototype, {
    dispatch(this: object, options: Dispatcher.DispatchOptions, handler: Handler): boolean {
      const exchange = makeExchange(handler)
      open.set(this, exchange.abort)
      const invocation = readInvocation()
      const headers = Object.fromEntries(
        Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]),
      )
      noteActivity()
      exchange.play(
        serve({ path: options.path, headers, invocation, isElsewhere: options.path === '/elsewhere.xml' }),
        invocation,
      )
      return true
    },
    destroy(this: object, ...given: [Error | null]) {
      if (given[0]) open.get(this)?.(given[0])
      return Reflect.apply(destroy, this, given)
    },
  })
}

function makeExchange(handler: Handler) {
  let isOver = false
  let resume: () => void = () => {}
  const controller = {
    aborted: false,
    paused: false,
    reason: null,
    rawHeaders: [],
    rawTrailers: [],
    abort: () => undefined,
    pause: () => {
      controller.paused = true
    },
    resume: () => resume(),
  }
  const abort = (reason: Error) => {
    if (isOver) return
    isOver = true
    handler.onResponseError?.(controller, reason)
  }
  const give = (answer: FeedAnswer & { kind: 'answer' | 'cut' }) => {
    noteActivity()
    if (isOver) return
    resume = () => {
      resume = () => {}
      noteActivity()
      if (answer.body !== '') handler.onResponseData?.(controller, Buffer.from(answer.body))
      if (answer.kind === 'cut') return abort(new Error('other side closed'))
      isOver = true
      handler.onResponseEnd?.(controller, {})
    }
    handler.onRequestStart?.(controller, {})
    handler.onResponseStart?.(controller, answer.status, answer.headers, '')
    if (!controller.paused) resume()
  }
  const play = (answer: FeedAnswer, invocation: Invocation | undefined) => {
    if (answer.kind === 'hang') return
    if (answer.kind === 'die') return invocation && kill(invocation)
    if (answer.kind === 'answer' && answer.afterMs) setTimeout(() => give(answer), answer.afterMs)
    else queueMicrotask(() => give(answer))
  }
  return { abort, play }
}
