package org.clipsheet.address;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters that say where a reader came from or in which dress the page is wanted, and never which page it is. Words that
 * some sites use for identity ({@code id}, {@code p}, {@code page}, {@code story}) are not among them.
 */
public final class TrackingParameters {
  private static final Set<String> PREFIXES = Set.of(
      "utm_",
      "at_",
      "pk_",
      "mtm_",
      "hsa_",
      "ga_",
      "__twitter_",
      "wt_",
      "xtor",
      "oly_",
      "vero_",
      "stm_");

  private static final Set<String> NAMES = Set.of(
      "fbclid",
      "gclid",
      "gclsrc",
      "dclid",
      "wbraid",
      "gbraid",
      "yclid",
      "ymclid",
      "msclkid",
      "twclid",
      "ttclid",
      "igshid",
      "igsh",
      "li_fat_id",
      "mc_cid",
      "mc_eid",
      "_openstat",
      "_hsenc",
      "_hsmi",
      "__s",
      "rb_clickid",
      "s_cid",
      "cmpid",
      "cmp",
      "campaign",
      "ncid",
      "icid",
      "ref",
      "ref_src",
      "ref_url",
      "referrer",
      "referer",
      "source_medium",
      "from_source",
      "share",
      "shared",
      "smid",
      "smtyp",
      "sh",
      "ocid",
      "cid_source",
      "mkt_tok",
      "spm",
      "feature",
      "ns_campaign",
      "ns_mchannel",
      "ns_source",
      "ns_linkname",
      "ns_fee",
      "partner_source",
      "mod",
      "ito",
      "guccounter",
      "guce_referrer",
      "guce_referrer_sig",
      "amp",
      "outputtype",
      "print",
      "printable",
      "fb_action_ids",
      "fb_ref",
      "fb_source",
      "action_object_map",
      "ss_source",
      "sr_share",
      "traffic_source",
      "tracking_source",
      "rss",
      "fromrss");

  private TrackingParameters() {}

  /** The address without such parameters; the others keep their order and spelling. */
  public static URI removed(URI address) {
    String query = address.getRawQuery();
    if (query == null) {
      return address;
    }
    String kept = Arrays.stream(query.split("&", -1))
        .filter(parameter -> !contains(parameter))
        .collect(Collectors.joining("&"));
    String whole = address.toString();
    int begin = whole.indexOf('?');
    String rest = whole.substring(begin + 1 + query.length());
    return URI.create(whole.substring(0, begin) + (kept.isEmpty() ? "" : "?" + kept) + rest);
  }

  /** @param parameter as it stands in a query, {@code name=value} or {@code name} */
  static boolean contains(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
