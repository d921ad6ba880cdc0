/** Enough to tell encodings apart, in bytes. */
const SAMPLE_BYTES = 64 * 1024

const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc]/g

/** Finds which Japanese encoding bytes are in, by what decodes without a fault and holds kana. */
export function sniffJapanese(body: Uint8Array): 'shift_jis' | 'euc-jp' | undefined {
  const sample = body.subarray(0, SAMPLE_BYTES)
  const shiftJis = countKana(sample, 'shift_jis')
  const eucJp = countKana(sample, 'euc-jp')
  if (shiftJis === 0 && eucJp === 0) return undefined
  return shiftJis > eucJp ? 'shift_jis' : 'euc-jp'
}

function countKana(sample: Uint8Array, encoding: string): number {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true }).match(KANA)?.length ?? 0
  } catch {
    return 0
  }
}
