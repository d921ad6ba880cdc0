import * as v from 'valibot'

/** What is sent back to the browser. */
export interface HttpAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body: string | Buffer
}

const structuredSchema = v.object({
  statusCode: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  headers: v.optional(
    v.record(v.string(), v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String))),
  ),
  cookies: v.optional(v.array(v.string())),
  body: v.nullish(v.string()),
  isBase64Encoded: v.optional(v.boolean(), false),
})

/**
 * Reads what a function returned as API Gateway does: an object with a statusCode is the response, anything else is a
 * body of JSON.
 *
 * @throws Error when it has a statusCode and other fields API Gateway could not send.
 */
export function readHttpResult(result: unknown): HttpAnswer {
  if (!v.is(v.object({ statusCode: v.unknown() }), result)) {
    const body = typeof result === 'string' ? result : (JSON.stringify(result) ?? '')
    return { status: 200, headers: { 'content-type': 'application/json' }, body }
  }
  const read = v.safeParse(structuredSchema, result)
  if (!read.success) throw new Error(`unusable result: ${v.summarize(read.issues)}: expected a payload 2.0 response`)
  const { statusCode, headers = {}, cookies, body, isBase64Encoded } = read.output
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return {
    status: statusCode,
    headers: hasType ? headers : { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    ...(cookies ? { cookies } : {}),
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  }
}
