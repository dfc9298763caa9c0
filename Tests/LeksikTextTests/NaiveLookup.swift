import LeksikModel
import LeksikText

/// A lookup by keys, prefix, words and edit distance as simple as can be: every query is compared
/// with every term.
struct NaiveLookup {
  let language: LanguageTag
  var terms: [(concept: String, text: String, isPreferred: Bool)] = []
  private var filed: [Set<TermKey>] = []
  private var filedForms: [[[UInt8]]] = []
  private var filedWords: [Set<String>] = []

  init(_ language: LanguageTag) { self.language = language }

  mutating func add(_ text: String, concept: String = "", isPreferred: Bool = true) {
    terms.append((concept, text, isPreferred))
    let keys = TermKeys.indexKeys(of: text, in: language)
    filed.append(Set(keys))
    filedForms.append(forms(keys))
    filedWords.append(content(text))
  }

  /// The indices of the best terms, best first.
  func search(_ query: String, limit: Int, editing: Bool = true) -> [Int] {
    let keys = TermKeys.queryKeys(of: query, in: language)
    let closed = forms(keys.map(\.key))
    let words = content(query)
    var ranked: [(rank: Int, cost: Int, preferred: Int, length: Int, index: Int)] = []
    for index in terms.indices {
      guard let rank = rank(keys, closed, words, index, editing) else { continue }
      let cost = distance(
        Array(query.lowercased().utf8), Array(terms[index].text.lowercased().utf8))
      ranked.append((rank, cost, terms[index].isPreferred ? 0 : 1, terms[index].text.count, index))
    }
    ranked.sort {
      ($0.rank, $0.cost, $0.preferred, $0.length, $0.index)
        < ($1.rank, $1.cost, $1.preferred, $1.length, $1.index)
    }
    return ranked.prefix(limit).map(\.index)
  }

  private func rank(
    _ keys: [QueryKey], _ closed: [[UInt8]], _ words: Set<String>, _ index: Int,
    _ editing: Bool
  ) -> Int? {
    if let hit = keys.first(where: { filed[index].contains($0.key) }) {
      return hit.tier < .tilde ? hit.tier.rawValue : 50 + hit.tier.rawValue
    }
    guard editing else { return nil }
    let other = filedWords[index]
    if !words.isEmpty, words.isSubset(of: other) { return 20 + other.count - words.count }
    if words.count > 1, !other.isEmpty, other.isSubset(of: words) {
      return 30 + words.count - other.count
    }
    var best = Int.max
    for form in closed {
      for target in filedForms[index] {
        let allowed = target.count < 4 ? 0 : target.count < 8 ? 1 : 2
        guard abs(form.count - target.count) <= allowed else { continue }
        let edits = distance(form, target)
        if edits <= allowed { best = min(best, edits) }
      }
    }
    if best != .max { return 40 + best }
    let shared = words.intersection(other).count
    return shared * 2 >= max(2, words.count) ? 80 - shared : nil
  }

  private func forms(_ keys: [TermKey]) -> [[UInt8]] {
    let tiers: Set<KeyTier> = [.spelling, .lenient, .inflection]
    return Set(keys.filter { tiers.contains($0.tier) }.map(\.text)).map { text in
      text.utf8.filter { $0 != 0x20 }
    }
  }

  private func content(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }).flatMap {
        word -> [String] in
        switch language {
        case .spanish: return [SpanishKeys.inflectionKey(of: String(word))]
        case .english: return [EnglishKeys.inflectionKey(of: String(word))]
        default: return [HaitianCreoleKeys.lenientFold(String(word))]
        }
      }
    ).subtracting(["de", "of", "in", "the", "d", "la", "el", "l", "a", "an"])
  }
}

/// Damerau-Levenshtein distance, restricted to adjacent transpositions.
func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[b.count]
}
