/**
 * Does what a timer is for once everything that has come by now is read. When the process was busy, as with another feed's
 * document, timers are late and go first: an answer that came in time, and waits to be read, is no late answer.
 */
export function afterWhatCame(work: () => void): void {
  setImmediate(work)
}
