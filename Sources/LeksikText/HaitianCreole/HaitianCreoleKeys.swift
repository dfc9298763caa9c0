/// The keys of Haitian Creole terms and queries.
///
/// Official spelling is that of 1979 (law of 18 September 1979) as the Akademi Kreyòl Ayisyen
/// refined it in 2017, but texts also follow the older systems, French, and chat. An index stores
/// only what is safe for a headword; everything risky is done to the query:
///
/// ```swift
/// TermKeys.tier(of: "m’ap", matching: "m ap", in: .haitianCreole)                // .case
/// TermKeys.tier(of: "viktim lan", matching: "viktim", in: .haitianCreole)        // .division
/// TermKeys.tier(of: "problèm", matching: "pwoblèm", in: .haitianCreole)          // .spelling
/// TermKeys.tier(of: "avoka mwen", matching: "avoka", in: .haitianCreole)         // .possessive
/// TermKeys.tier(of: "témwê", matching: "temwen", in: .haitianCreole)             // .olderSpelling
/// TermKeys.tier(of: "commissaire", matching: "komisè", in: .haitianCreole)     // .foreignSpelling
/// TermKeys.tier(of: "kap chache", matching: "k ap chache", in: .haitianCreole) // .informalSpelling
/// TermKeys.tier(of: "fami", matching: "fanmi", in: .haitianCreole)               // .lenient
/// ```
///
/// Rules that looked right and were rejected after measuring on 4,268 attested forms, because they
/// made two words one:
/// - `ny` → `y` after `e`: `dènye` (last) and `dèyè` (behind). It is kept after `a`, `i`, `o`.
/// - `nm` → `m` in the fold: `lanmè` (sea) and `lame` (army). It is lenient only.
/// - any opening `l-`, `la-` dropped: `lajan` (money) and `ajan` (agent). A closed list is.
/// - `s` for `z`: `pwason` (fish) and `pwazon` (poison), `gason` (boy) and `gazon` (lawn).
/// - closing `nn` → `n` in short words: `van` (wind) and `vann` (sell), `ban` and `bann`.
/// - closing `-en` for `-e`: `jwenn` (find) and `jwe` (play).
/// - `r` → `w` before `a`, `e`, `i`: `bra` (arm) and `bwa` (wood).
/// - `ka` → `kapab` in headwords: `jesyon ka` is case management.
///
/// Source: Akademi Kreyòl Ayisyen, Premye rezolisyon sou òtograf lang kreyòl ayisyen (2017).
public enum HaitianCreoleKeys {
  /// The keys to file a headword under, strictest first.
  ///
  /// ```swift
  /// HaitianCreoleKeys.indexKeys(of: "pwosè").map(\.text)
  /// // ["pwosè", "pwosè", "pwose", "pwose", "pwose", "pwose", "puse"]
  /// ```
  ///
  /// - Complexity: O(*n*) in characters.
  public static func indexKeys(of headword: String) -> [TermKey] {
    keys(of: headword, asQuery: false).indexKeys
  }

  /// The keys to look up for a query, strongest first.
  ///
  /// - Complexity: O(*n*) in characters.
  public static func queryKeys(of query: String) -> [QueryKey] {
    keys(of: query, asQuery: true).queryKeys
  }

  private static func keys(of text: String, asQuery: Bool) -> KeyList {
    let words = KeyWord.words(in: Folding.caseFolded(text)).map(\.text)
    let content = content(of: words)
    var list = KeyList.plain(of: text, words: words, divided: content)
    guard !content.isEmpty else { return list }
    let expanded = CreoleWordForms.expanded(content)
    let spelling = folded(expanded)
    list.add(.spelling, Self.text(of: spelling))
    let french = asQuery ? foldedFromFrench(content) : nil
    if asQuery {
      addRewritings(of: content, expanded: expanded, french: french, to: &list)
    } else if expanded != content {
      list.add(.spelling, Self.text(of: folded(content)))
    }
    let linked = expanded.filter { !connectors.contains($0) }
    let isBare = linked.isEmpty || linked.count == expanded.count
    var sound = lenient(isBare ? spelling : folded(linked))
    list.add(.lenient, Self.text(of: sound))
    if asQuery {
      let bare = content.filter { !connectors.contains($0) && !frenchArticles.contains($0) }
      let isWhole = bare.isEmpty || bare.count == content.count
      if let fold = isWhole ? french : foldedFromFrench(bare) {
        list.add(.lenient, Self.text(of: lenient(fold)))
      }
    }
    CreoleRules.sound.settle(&sound)
    list.add(.sound, Self.text(of: sound))
    return list
  }

  /// The keys of what a query may mean besides what it says.
  private static func addRewritings(
    of content: [String], expanded: [String], french: [LetterSet.Letter]?, to list: inout KeyList
  ) {
    if let owned = withoutPossessive(content) {
      let bare = Folding.accentFolded(owned.joined(separator: " "))
      list.add(.possessive, KeyWord.closed(bare), among: .division)
    }
    var older = RewriteRules.letters(of: expanded)
    if CreoleRules.older.apply(to: &older) {
      list.add(.olderSpelling, Self.text(of: folded(older)), among: .spelling)
    }
    if let french {
      list.add(.foreignSpelling, Self.text(of: french), among: .spelling)
    }
    let written = CreoleWordForms.informal(content)
    var informal = RewriteRules.letters(of: written)
    if CreoleRules.bareU.apply(to: &informal) || written != expanded {
      list.add(.informalSpelling, Self.text(of: folded(informal)), among: .spelling)
    }
  }

  /// Connectors that French compounds have and Creole ones mostly lack (rule L8).
  private static let connectors: Set<String> = ["de", "d", "du", "des", "le", "les", "di"]
  /// More of them, ignored where a query is read as French.
  private static let frenchArticles: Set<String> = ["la", "l", "au", "aux", "à", "en", "et"]
}
