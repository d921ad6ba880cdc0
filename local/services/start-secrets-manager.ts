import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { answerJsonCall, type JsonAction } from './answer-json-call.ts'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-account.ts'
import { createRequestServer, listenOnLoopback, type PortOptions, type RunningService } from './loopback-server.ts'
import { ServiceFault } from './service-fault.ts'

/** Which secret the embedded Secrets Manager keeps, and where. */
export interface SecretsManagerOptions extends PortOptions {
  readonly secretName: string
  /** The file that holds the value, readable by its owner alone; a value for this run alone without it. */
  readonly file?: string | undefined
}

/** The embedded Secrets Manager. */
export interface SecretsManager extends RunningService {
  readonly secretArn: string
}

const inputSchema = v.strictObject({
  SecretId: v.string(),
  VersionStage: v.optional(v.literal('AWSCURRENT')),
})
/** As long as the HMAC-SHA-256 it is a key of. */
const SECRET_BYTES = 32

/**
 * Starts the embedded Secrets Manager: GetSecretValue of one secret, whose value is made once.
 *
 * @throws Error when the port is busy or the file cannot be read or made.
 */
export async function startSecretsManager(options: SecretsManagerOptions): Promise<SecretsManager> {
  const { secretName, file, ...listen } = options
  const value = file === undefined ? makeValue() : keepValue(file)
  const secretArn = `arn:aws:secretsmanager:${LOCAL_REGION}:${LOCAL_ACCOUNT}:secret:${secretName}-local0`
  const getSecretValue: JsonAction = (raw) => {
    const input = v.safeParse(inputSchema, raw)
    if (!input.success) throw new ServiceFault('InvalidParameterException', 'expected SecretId alone')
    const { SecretId } = input.output
    if (SecretId !== secretName && SecretId !== secretArn) {
      throw new ServiceFault('ResourceNotFoundException', `secret ${SecretId} does not exist: expected ${secretName}`)
    }
    return { ARN: secretArn, Name: secretName, SecretString: value, VersionId: 'local', VersionStages: ['AWSCURRENT'] }
  }
  const service = {
    contentType: 'application/x-amz-json-1.1',
    targetPrefix: 'secretsmanager.',
    actions: new Map([['GetSecretValue', getSecretValue]]),
  } as const
  const server = createRequestServer((request, response) => answerJsonCall(service, request, response))
  return { ...(await listenOnLoopback(server, { service: 'secrets-manager', ...listen })), secretArn }
}

function makeValue(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** Reads the value, or makes it: linked into place whole, so that a crash or a second run never leaves another. */
function keepValue(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  const descriptor = openSync(draft, 'wx', 0o600)
  writeSync(descriptor, makeValue())
  fsyncSync(descriptor)
  closeSync(descriptor)
  try {
    linkSync(draft, file)
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (!isThere) throw new Error(`cannot make ${file}: expected a folder that can be written`, { cause })
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(file, 'utf8')
}
