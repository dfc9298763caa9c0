import LeksikModel
import LeksikText

extension Rule {
  /// A term that is typed as it stands is found on the strictest rung.
  public static let foundByItsOwnText = Rule(
    id: "L51", name: "found-by-its-own-text", severity: .error,
    summary: "A current term, typed as it is written, is found as an exact match.",
    basis: "the keys of searches",
    badExample: "a term of punctuation alone: …",
    goodExample: "a term with at least one letter or digit"
  ) { entry in
    guard entry.isCurrentDesignation, !entry.term.text.isEmpty, !entry.key.isEmpty else {
      return nil
    }
    let isFindable = entry.key.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return isFindable ? nil : "\(quoted(entry.term.text)) has no letter and cannot be found"
  }
}
