/** Paths whose last part says that the page only sends readers on. */
const SENDING_ON =
  /\/(?:url|redirect|redir|rd|link|links|out|click|apiclick|away|exit|leave|go|goto|l|linkfilter)(?:\.\w+)?\/?$/i
/** Hosts that do nothing else, whatever the path. */
const SENDERS =
  /^(?:out\.reddit\.com|[\w-]+\.safelinks\.protection\.outlook\.com|slack-redir\.net|href\.li|l\.instagram\.com|exit\.sc|go\.skimresources\.com)$/
const TARGET_NAMES = ['url', 'u', 'q', 'to', 'target', 'dest', 'destination', 'redirect', 'redirect_url', 'uddg', 'z']

/** The address inside a known redirect wrapper or AMP cache; undefined when there is none. */
export function unwrapUrl(url: URL): string | undefined {
  const found = findTarget(url) ?? findAmpSource(url) ?? findYahooTarget(url) ?? findGoogleNewsTarget(url)
  return found !== undefined && /^https?:\/\/[^/]/i.test(found) ? found : undefined
}

function findTarget({ hostname, pathname, searchParams }: URL): string | undefined {
  if (!SENDING_ON.test(pathname) && !SENDERS.test(hostname)) {
    return undefined
  }
  const values = TARGET_NAMES.map((name) => searchParams.get(name))
  return values.find((value) => value !== null && /^https?:\/\//i.test(value)) ?? undefined
}

/** `cdn.ampproject.org/c/s/host/path` and Google's viewer `/amp/s/host/path`; the `s` stands for https. */
function findAmpSource({ hostname, pathname, search }: URL): string | undefined {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$|^www\.bing-amp\.com$/.test(hostname)
  const isViewer = /^www\.google\.(?:com|co\.)?[a-z]{0,3}$/.test(hostname)
  const inside = isCache
    ? /^\/[a-z]{1,2}\/(?:s\/)?(?<rest>.+)$/.exec(pathname)
    : isViewer && /^\/amp\/(?:s\/)?(?<rest>.+)$/.exec(pathname)
  return inside ? `https://${inside.groups?.rest}${search}` : undefined
}

/** Yahoo's click counters write the target behind `*`, or behind `RU=` plain or in base64. */
function findYahooTarget({ hostname, pathname }: URL): string | undefined {
  if (!/(?:^|\.)(?:rd|rdsig|r\.search)\.yahoo\.(?:com|co\.jp)$/.test(hostname)) {
    return undefined
  }
  const encoded = /\/RU=(?<target>[^/]+)/.exec(pathname)?.groups?.target
  // Old feeds have `*-http%3A//…` and `**https://…`.
  const target = encoded ?? /\*-?(?<target>https?(?::|%3a).+)$/i.exec(pathname)?.groups?.target
  const isBase64 = encoded !== undefined && /^aHR0c[\w+-]*=*$/.test(encoded)
  return isBase64 ? Buffer.from(encoded, 'base64').toString('utf8') : target && decodeSafely(target)
}

/**
 * Google News wrote the target into its article ids until 2024: base64url of a protocol buffer that starts 08 13 22,
 * then the length and the address. Later ids are opaque.
 */
function findGoogleNewsTarget({ hostname, pathname }: URL): string | undefined {
  const id = /\/articles\/(?<id>CB[\w-]+)/.exec(pathname)?.groups?.id
  if (hostname !== 'news.google.com' || id === undefined) {
    return undefined
  }
  const bytes = Buffer.from(id, 'base64url')
  const low = bytes[3] ?? 0
  // The length takes a second byte from 128 on, seven bits each.
  const [start, length] = low < 128 ? [4, low] : [5, (low & 127) + 128 * (bytes[4] ?? 0)]
  const isAddress = bytes.subarray(0, 3).equals(Buffer.from([0x08, 0x13, 0x22]))
  return isAddress ? bytes.subarray(start, start + length).toString('utf8') : undefined
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
