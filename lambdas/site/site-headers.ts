import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { STYLE } from './pages/style.ts'

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

const HEADERS = {
  // No script at all, and the one style sheet we wrote: whatever a feed smuggles into a page stays text.
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Publishers learn that a reader came from here, not from which page.
  referrerPolicy: 'strict-origin-when-cross-origin',
  permissionsPolicy: { camera: false, geolocation: false, microphone: false },
} satisfies Parameters<typeof secureHeaders>[0]

/** Sets the security headers of every answer; strict transport only where there is TLS, so never on loopback. */
export function setSecurityHeaders(): MiddlewareHandler {
  const deployed = secureHeaders({ ...HEADERS, strictTransportSecurity: 'max-age=31536000' })
  const local = secureHeaders({ ...HEADERS, strictTransportSecurity: false })
  return (c, next) => (LOOPBACK.test(new URL(c.req.url).hostname) ? local : deployed)(c, next)
}
