/**
 * Parameters that tell where a reader came from and never what is read. The list is ours and not a package's: a story's
 * id follows from it, so it may change only when we mean it to.
 */
const TRACKING_NAMES: ReadonlySet<string> = new Set([
  // advertising clicks
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'fbclid', 'msclkid', 'twclid'],
  ...['ttclid', 'yclid', 'ysclid', '_openstat', 'li_fat_id', 'epik'],
  ...['rdt_cid', 's_kwcid', 'ef_id', 'wickedid', 'srsltid', '_branch_match_id'],
  // shares
  ...['igshid', 'igsh', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'fb_comment_id', 'ref_src'],
  ...['ref_url', '__twitter_impression', 'soc_src', 'soc_trk', 'sr_share'],
  ...['smid', 'smtyp', 'share_id', 'sharetype', 'sfnsn'],
  // newsletters
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking', 'vero_id'],
  ...['vero_conv', 'oly_enc_id', 'oly_anon_id', '_ke', '_kx', 'ck_subscriber_id', 'nr_email_referer', 'emc'],
  // analytics
  ...['_ga', '_gl', 'ga_source', 'ga_medium', 'ga_term', 'ga_content', 'ga_campaign', 'ga_place', 'sc_cid', 'xtor'],
  ...['wt.mc_id', 'wt.rss_f', 'wt.rss_a', 'wt.rss_ev', 'ncid', 'ocid', 'icid', 'ito', 'cmpid', 'campaign_id', 'mbid'],
  ...['trk', 'trkcampaign', 'ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname', 'ns_fee', 'n_cid', 'guccounter'],
  ...['guce_referrer', 'guce_referrer_sig', 'srnd', 'ftcamp', 'ftag', 'iref'],
  ...['spm', 'eref', 'oref', 'wprss', 'feedtype', 'feedname'],
  // AMP and sessions
  ...['usqp', 'amp_js_v', 'amp_gsa', 'amp_ct', 'phpsessid', 'jsessionid'],
])

const TRACKING_PREFIXES =
  /^(?:(?:utm|itm|stm|mtm|piwik|matomo|hsa)_|at_(?:bbc|campaign|custom|format|link|medium|ptr)|pk_(?:c|k|s|m))/

/** Names that some sites use for what is read, off only when their value names a channel. */
const SOURCE_NAMES = /^(?:ref|ref_source|referrer|source|src|from|via|partner|cmp|mod|feature|medium|origin|rss)$/
const CHANNELS = /^(?:rss|feeds?|atom|twitter|facebook|newsletter)(?:$|[\W_\d])/
/** Markers of another rendering of the same page, as `name=value`. */
const RENDERINGS: ReadonlySet<string> = new Set(['amp=', 'amp=1', 'amp=true', 'outputtype=amp', 'rss=1'])

/** Says whether a query parameter can be left out of a story's address without changing what the address shows. */
export function isTrackingParameter(name: string, value: string): boolean {
  const lowerName = name.toLowerCase()
  const lowerValue = value.toLowerCase()
  return (
    TRACKING_NAMES.has(lowerName) ||
    TRACKING_PREFIXES.test(lowerName) ||
    RENDERINGS.has(`${lowerName}=${lowerValue}`) ||
    (SOURCE_NAMES.test(lowerName) && CHANNELS.test(lowerValue))
  )
}
