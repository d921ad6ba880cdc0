import { answerEmptyQuery } from './empty-queries.ts'
import type { Invocation } from './invocation.ts'
import { kill, readInvocation, thaw } from './invocation.ts'
import { type Answer, askService, type ServiceRequest } from './virtual-network.ts'
import { noteActivity, readTime } from './virtual-time.ts'

export type ServiceName = 'dynamodb' | 'sqs' | 'sns'

/** Where the embedded services listen, in the network of this process. */
export const SERVICE_PORTS: Readonly<Record<ServiceName, number>> = { dynamodb: 8001, sqs: 8002, sns: 8003 }

/** One attempt of a call that a function makes. */
export interface Call {
  readonly service: ServiceName
  /** `PutItem`, `Publish` … */
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  readonly invocation: Invocation
}

/** What a rule does to a call; `isDone` tells whether the service does its work before. */
export type Verdict =
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string }
  /** Answered with this, and nothing done. */
  | { readonly kind: 'reply'; readonly answer: Readonly<Record<string, unknown>> }
  /** The connection breaks. */
  | { readonly kind: 'break'; readonly isDone: boolean }
  /** The invocation ends here. */
  | { readonly kind: 'die'; readonly isDone: boolean }
  | { readonly kind: 'wait'; readonly ms: number; readonly isDone: boolean }
  /** The machine of the invocation stands still, with all that it is about. */
  | { readonly kind: 'freeze'; readonly ms: number; readonly isDone: boolean }
  /** The call or its answer is another than it was. */
  | {
      readonly kind: 'change'
      readonly input?: Readonly<Record<string, unknown>>
      readonly answer?: (answer: unknown) => unknown
    }

export type CallRule = (call: Call) => Verdict | undefined
/** Told of each call that a service has done, with its answer. */
export type CallWitness = (call: Call, answer: Answer) => void

/** The rules of the schedule being played, asked in order; the first verdict counts. */
export interface WireRules {
  readonly rules: CallRule[]
  readonly witnesses: CallWitness[]
  /** Told of each verdict. */
  readonly onVerdict: (call: Call, verdict: Verdict) => void
}

const JSON_HEADERS = { 'content-type': 'application/x-amz-json-1.0' }

const never = () => new Promise<never>(() => undefined)

/** Makes the wire that every request of the SDK goes through. */
export function makeWire(readRules: () => WireRules): (request: ServiceRequest) => Promise<Answer> {
  return async (request) => {
    const invocation = readInvocation()
    if (invocation === undefined) return askService(request)
    if (invocation.state !== 'running') return never()
    noteActivity()
    if (invocation.frozenUntil !== undefined) await thaw(invocation)
    invocation.calls += 1
    const call = readCall(request, invocation)
    const { rules, witnesses, onVerdict } = readRules()
    const verdict = firstOf(rules, call)
    if (verdict) onVerdict(call, verdict)
    const perform = async (changed = request) => {
      const empty = call.action === 'Query' && changed === request ? answerEmptyQuery(call.input) : undefined
      const answer = empty ? answerOf(empty) : await askService(changed)
      for (const witness of witnesses) witness(call, answer)
      return answer
    }
    const answer = await answerCall(call, request, verdict, perform)
    if (invocation.frozenUntil !== undefined) await thaw(invocation)
    // Whoever was killed meanwhile hears nothing any more.
    return invocation.state === 'running' ? answer : never()
  }
}

function firstOf(rules: readonly CallRule[], call: Call): Verdict | undefined {
  for (const rule of rules) {
    const verdict = rule(call)
    if (verdict) return verdict
  }
  return undefined
}

async function answerCall(
  call: Call,
  request: ServiceRequest,
  verdict: Verdict | undefined,
  perform: (changed?: ServiceRequest) => Promise<Answer>,
): Promise<Answer> {
  switch (verdict?.kind) {
    case undefined:
      return perform()
    case 'refuse':
      return refusalOf(call, verdict.status, verdict.code)
    case 'reply':
      return answerOf(verdict.answer)
    case 'break': {
      if (verdict.isDone) await perform()
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    }
    case 'die':
      if (verdict.isDone) await perform()
      kill(call.invocation)
      return never()
    case 'freeze': {
      call.invocation.frozenUntil = readTime() + verdict.ms
      const early = verdict.isDone ? await perform() : undefined
      await thaw(call.invocation)
      return early ?? perform()
    }
    case 'wait': {
      const early = verdict.isDone ? await perform() : undefined
      const { timeoutMs = Number.POSITIVE_INFINITY } = request
      const late = new Promise((resolve) => setTimeout(resolve, verdict.ms)).then(() => early ?? perform())
      if (verdict.ms < timeoutMs) return late
      await new Promise((resolve) => setTimeout(resolve, timeoutMs))
      throw Object.assign(new Error('request timed out'), { name: 'TimeoutError', code: 'ETIMEDOUT' })
    }
    case 'change': {
      const body = verdict.input ? Buffer.from(JSON.stringify(verdict.input)) : request.body
      const answer = await perform({ ...request, body })
      if (verdict.answer === undefined) return answer
      const changed = verdict.answer(JSON.parse(answer.body.toString('utf8')))
      return { ...answer, headers: JSON_HEADERS, body: Buffer.from(JSON.stringify(changed)) }
    }
  }
}

const answerOf = (answer: object): Answer => ({
  status: 200,
  headers: { ...JSON_HEADERS },
  body: Buffer.from(JSON.stringify(answer)),
})

function readCall({ port, headers, body }: ServiceRequest, invocation: Invocation): Call {
  const text = body.toString('utf8')
  if (port === SERVICE_PORTS.sns) {
    const input = Object.fromEntries(new URLSearchParams(text))
    return { service: 'sns', action: input.Action ?? '', input, invocation }
  }
  const action = headers['x-amz-target']?.split('.').at(-1) ?? ''
  return { service: port === SERVICE_PORTS.sqs ? 'sqs' : 'dynamodb', action, input: JSON.parse(text), invocation }
}

/** A refusal in the words of the service's own protocol. */
function refusalOf({ service }: Call, status: number, code: string): Answer {
  if (service === 'sns') {
    const type = status < 500 ? 'Sender' : 'Receiver'
    const xml = `<ErrorResponse><Error><Type>${type}</Type><Code>${code}</Code><Message>injected</Message></Error><RequestId>0</RequestId></ErrorResponse>`
    return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) }
  }
  const body = Buffer.from(JSON.stringify({ __type: code, message: 'injected' }))
  return { status, headers: JSON_HEADERS, body }
}
