import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSecretsManager } from '../../local/services/start-secrets-manager.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function withSecrets<T>(use: (client: SecretsManagerClient, arn: string) => Promise<T>, file?: string) {
  const secrets = await startSecretsManager({ secretName: 'address-key', file })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const options = { endpoint: secrets.origin, region: 'us-east-1', credentials, maxAttempts: 1 }
  const client = new SecretsManagerClient(options)
  try {
    return await use(client, secrets.secretArn)
  } finally {
    client.destroy()
    await secrets.close()
  }
}

async function readSecret(client: SecretsManagerClient, SecretId: string): Promise<string | undefined> {
  return (await client.send(new GetSecretValueCommand({ SecretId }))).SecretString
}

test('the secret is found by name and by ARN, and is long', async () => {
  await withSecrets(async (client, arn) => {
    const value = await readSecret(client, 'address-key')
    expect(value).toMatch(/^[\w-]{43}$/)
    expect(await readSecret(client, arn)).toBe(value)
  })
})

test('the secret is made once and kept where its owner alone can read it', async () => {
  const file = join(folder, 'new', 'secret')
  const first = await withSecrets((client) => readSecret(client, 'address-key'), file)
  expect(await withSecrets((client) => readSecret(client, 'address-key'), file)).toBe(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('another secret is not found', async () => {
  const failure = withSecrets((client) => readSecret(client, 'other')).catch((error: Error) => error.name)
  expect(await failure).toBe('ResourceNotFoundException')
})

test('a call the pipeline does not make is named as not embedded', async () => {
  const failure = withSecrets((client) => client.send(new ListSecretsCommand({}))).catch(
    (error: Error) => error.message,
  )
  expect(await failure).toBe('secretsmanager.ListSecrets is not embedded in the local run')
})
