import LeksikMatching
import LeksikModel
import LeksikText

extension TermSearch {
  /// The terms that share a key with the query, on all rungs of keys.
  func keyed() throws(IndexFileError) -> [Candidate] { try keyed(query) }

  /// The terms that share a key with a text.
  func keyed(_ text: String) throws(IndexFileError) -> [Candidate] {
    var found: [Candidate] = []
    var known: [(language: String, keys: [QueryKey])] = []
    for (number, layer) in layers.enumerated() {
      for language in asked(layer) {
        let tag = layer.tables.languages[language].tag
        let keys: [QueryKey]
        if let made = known.first(where: { $0.language == tag.language }) {
          keys = made.keys
        } else {
          keys = TermKeys.queryKeys(of: text, in: tag)
          known.append((tag.language, keys))
        }
        for key in keys {
          var bytes = key.key.text
          let bit: UInt16 = 1 << UInt16(key.key.tier.rawValue)
          let place = Self.ladder[key.tier.rawValue]
          var postings: [UInt32] = []
          var failure: IndexFileError?
          bytes.withUTF8 { bytes in
            do throws(IndexFileError) {
              try layer.tables.keys.forEachPosting(of: bytes, language: UInt8(language)) {
                if $0.bits & bit != 0 { postings.append($0.number) }
              }
            } catch { failure = error }
          }
          if let failure { throw failure }
          for entry in postings {
            if let candidate = try candidate(number, entry, place.reason, place.strength) {
              found.append(candidate)
            }
          }
        }
      }
    }
    return found
  }

  /// For each tier the reason it gives, and its strength; both are slow to ask a tier for.
  private static let ladder: [(reason: MatchReason, strength: Int)] = KeyTier.allCases.map { tier in
    let reason: MatchReason =
      switch tier.rung {
      case .exact: .exact
      case .case: .case
      case .accent: .accent
      case .orthography: .orthography
      case .inflection: .inflection
      case .sound: .sound
      }
    return (reason, tier.strength)
  }
}
