/** The environment each deployed function reads, by name: `lib/` must set all of them, and a test holds it to that. */
export const FUNCTION_ENVIRONMENT = {
  'plan-polls': ['FEED_TABLE_NAME', 'POLL_QUEUE_URL'],
  'poll-feeds': ['CONFIG_DIR', 'FEED_TABLE_NAME', 'STORY_TABLE_NAME', 'POLL_QUEUE_URL'],
  'send-alerts': ['CONFIG_DIR', 'STORY_TABLE_NAME', 'ALERT_TABLE_NAME', 'SITE_ORIGIN'],
  'serve-site': ['CONFIG_DIR', 'FEED_TABLE_NAME', 'STORY_TABLE_NAME'],
  'remove-audiences': ['AUDIENCE_TOPIC_PREFIX'],
  'sync-feeds': ['CONFIG_DIR', 'FEED_TABLE_NAME'],
} as const satisfies Record<string, readonly string[]>

export type FunctionName = keyof typeof FUNCTION_ENVIRONMENT
export type Environment<F extends FunctionName> = Record<(typeof FUNCTION_ENVIRONMENT)[F][number], string>

/**
 * Reads the environment of one function.
 *
 * @throws Error naming every missing variable at once and where they are set.
 */
export function readEnvironment<F extends FunctionName>(
  functionName: F,
  variables: Record<string, string | undefined> = process.env,
): Environment<F> {
  const names: readonly string[] = FUNCTION_ENVIRONMENT[functionName]
  const missing = names.filter((name) => !variables[name])
  if (missing.length > 0) {
    throw new Error(
      `${functionName}: missing environment ${missing.join(', ')}: expected ${names.join(', ')}; ` +
        'the stack sets them in lib/, the local run in local/, a command takes them from the stack outputs',
    )
  }
  return Object.fromEntries(names.map((name) => [name, variables[name]])) as Environment<F>
}
