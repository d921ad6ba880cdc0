import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const STATEMENT = /^import (?<kind>type )?(?:\{(?<names>[^}]*)\}|\S+) from '(?<source>[^']+)'/gm
const CALL = /\b(?:new (?<command>\w+)Command\(|paginate(?<paginated>\w+)\()/g

const SERVICES: Record<string, string> = {
  '@aws-sdk/lib-dynamodb': 'dynamodb',
  '@aws-sdk/client-dynamodb': 'dynamodb',
  '@aws-sdk/client-sns': 'sns',
  '@aws-sdk/client-sqs': 'sqs',
  '@aws-sdk/client-secrets-manager': 'secretsmanager',
}

/** Names of commands that IAM calls otherwise. */
const ACTIONS: Record<string, string> = {
  'dynamodb:Get': 'dynamodb:GetItem',
  'dynamodb:Put': 'dynamodb:PutItem',
  'dynamodb:Update': 'dynamodb:UpdateItem',
  'dynamodb:Delete': 'dynamodb:DeleteItem',
  'dynamodb:BatchGet': 'dynamodb:BatchGetItem',
  'dynamodb:BatchWrite': 'dynamodb:BatchWriteItem',
  'sqs:SendMessageBatch': 'sqs:SendMessage',
}

/** Lists the IAM actions of every SDK call in the files that a function imports, sorted: no less than it calls. */
export function listReachedActions(entry: string): string[] {
  const actions = new Set<string>()
  for (const file of listReachedFiles(entry)) {
    const text = readFileSync(file, 'utf8')
    const sources = [...text.matchAll(STATEMENT)].flatMap(({ groups = {} }) =>
      (groups.names ?? '').split(',').map((name) => [name.trim(), groups.source ?? ''] as const),
    )
    const sourceOf = new Map(sources)
    for (const { groups = {} } of text.matchAll(CALL)) {
      const name = groups.command ? `${groups.command}Command` : `paginate${groups.paginated}`
      const service = SERVICES[sourceOf.get(name) ?? '']
      if (service === undefined) throw new Error(`"${name}" in ${file} is of no service this test knows`)
      const action = `${service}:${groups.command ?? groups.paginated}`
      actions.add(ACTIONS[action] ?? action)
    }
  }
  return [...actions].sort()
}

function listReachedFiles(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  for (const { groups = {} } of readFileSync(entry, 'utf8').matchAll(STATEMENT)) {
    const source = groups.source ?? ''
    if (!groups.kind && source.startsWith('.')) listReachedFiles(join(dirname(entry), source), found)
  }
  return found
}
