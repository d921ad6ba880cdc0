const ASKS = 'how|why|who|whose|where|what(?! we know| (?:he|she|they) said)'
const ANNOUNCES = [
  /\?(?:\W|$)/,
  new RegExp(`^(?:here['’]?s )?(?:${ASKS})\\b(?<!WHO)`, 'i'),
  new RegExp(`[:;–—] ?['"‘“]?(?:${ASKS})\\b(?<!WHO)`, 'i'),
  /^inside\b/i,
  /\b(?:takeaways|talking points|key (?:points|questions|moments|dates)|questions about|explained|explainer|fact[- ]check\w*)\b/i,
  /\b(?:analysis|what (?:it|this|that) means|rise and fall|breaking down|timeline|things to know|what to know|to watch)\b/i,
]

/** Whether an English title announces an explanation or asks a question instead of telling what happened. */
export function announcesExplanation(title: string): boolean {
  return ANNOUNCES.some((form) => form.test(title))
}
