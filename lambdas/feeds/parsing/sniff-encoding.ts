/** Enough to tell encodings apart, in bytes. */
const SAMPLE_BYTES = 64 * 1024

const HAN =
  '的一是不在有人中和大上我以要他用生到作地出就分成可主年同工也能下子面而方多定行法所民十三之等部度家力如水化高自二理小物加量都制本去把性好它合因由其些然前外天政四日那社事平形相全表各重新正心'
const SIMPLIFIED = `${HAN}了这国为个时来们于对会发动过说产种后学得经进着电里起现实两体机当使点从业应开还义间样与关线内数`
const TRADITIONAL = `${HAN}了這國為個時來們於對會發動過說產種後學得經進著電裡起現實兩體機當使點從業應開還義間樣與關線內數`
const HANGUL =
  '이다의는에을가고한지로하기사를은도어인대서자시정리나해일수전제그부보과상있스라조주장성습니으세여만들구비동무오경아원공연치게국'

/**
 * The encodings no declaration is needed for: the share that frequent letters have of all that is not ASCII at the least,
 * and these letters. In an alphabet of single bytes a letter counts behind two others only: where that alphabet is not
 * meant, three accents would have to stand side by side.
 */
const SIGNS: readonly (readonly [encoding: string, minShare: number, frequent: RegExp])[] = [
  ['gb18030', 0.1, new RegExp(`[${SIMPLIFIED}]`, 'g')],
  ['big5', 0.1, new RegExp(`[${TRADITIONAL}]`, 'g')],
  ['euc-kr', 0.25, new RegExp(`[${HANGUL}]`, 'g')],
  ['windows-1251', 0.3, /(?<=[\u0400-\u04ff]{2})[оеаинтсрвлкмі]/g],
  ['koi8-r', 0.3, /(?<=[\u0400-\u04ff]{2})[оеаинтсрвлкм]/g],
  ['windows-1253', 0.3, /(?<=[\u0370-\u03ff]{2})[αοιετσνηυρκπλμςό]/g],
  ['windows-1255', 0.2, /(?<=[\u05d0-\u05ea]{2})[יוהלאתמרנבש]/g],
  ['windows-874', 0.4, /(?<=[\u0e01-\u0e4e]{2})[านรอกเงมยวลดทสตปหคัีิ่้]/g],
  ['windows-1256', 0.2, /(?<=[\u0620-\u06cc]{2})[الينمورتبةعدی]/g],
]

/** Finds which of the encodings beyond the Western and the Japanese ones bytes are in, by what is frequent in each. */
export function sniffEncoding(body: Uint8Array): string | undefined {
  const sample = body.subarray(0, SAMPLE_BYTES)
  let best: string | undefined
  let most = 1
  for (const [encoding, minShare, frequent] of SIGNS) {
    const likelihood = countShare(sample, encoding, frequent) / minShare
    if (likelihood > most) {
      best = encoding
      most = likelihood
    }
  }
  return best
}

function countShare(sample: Uint8Array, encoding: string, frequent: RegExp): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true })
    const letters = text.match(/[^\0-\x7f]/g)?.length ?? 0
    return letters === 0 ? 0 : (text.match(frequent)?.length ?? 0) / letters
  } catch {
    return 0
  }
}
