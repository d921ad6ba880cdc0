const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/** Names the option that lets an address on this machine be fetched, to whoever left it out; else nothing. */
export function hintLoopback(url: string, isAllowed: boolean): string {
  const isLoopback = URL.canParse(url) && LOOPBACK.test(new URL(url).hostname)
  return isLoopback && !isAllowed ? '; --allow-loopback lets an address on this machine be fetched' : ''
}
