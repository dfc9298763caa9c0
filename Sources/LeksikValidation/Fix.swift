public import LeksikModel

/// A change that puts a finding right without a person having to decide anything.
///
/// ```swift
/// let fix = Fix("trims the term") { $0.concepts[3].sections[0].terms[1].text = "fiscal" }
/// fix.apply(&glossary)
/// ```
///
/// A fix changes values in place and never moves or removes an element, so that the fixes of many
/// findings can be applied one after the other.
public struct Fix: Sendable {
  /// What the fix does, in a few words that follow "the fix": `"trims the term"`.
  public let summary: String
  /// Changes the glossary that the finding is about.
  public let apply: @Sendable (inout Glossary) -> Void

  /// A fix.
  public init(_ summary: String, apply: @escaping @Sendable (inout Glossary) -> Void) {
    self.summary = summary
    self.apply = apply
  }

  /// A fix that changes the text of the term at `place`, whatever other fixes made of it before.
  static func changing(
    _ place: Place, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> Fix {
    Fix(summary) { glossary in
      guard let concept = place.concept, let section = place.section, let term = place.term
      else { return }
      glossary.concepts[concept].sections[section].terms[term].text = change(
        glossary.concepts[concept].sections[section].terms[term].text)
    }
  }

  /// A fix that writes one word of the term at `place` in another way; a capital stays one.
  static func respelling(_ place: Place, _ word: Substring, as right: String) -> Fix {
    let word = String(word)
    let isCapital = word.first?.isUppercase == true
    let right = isCapital ? right.prefix(1).uppercased() + right.dropFirst() : right
    return changing(place, "writes \(quoted(right))") {
      $0.replacing(word, with: right, maxReplacements: 1)
    }
  }

  /// A fix that changes every text of the concept or glossary at `place`.
  static func changingTexts(
    _ place: Place, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> Fix {
    Fix(summary) { glossary in
      guard let concept = place.concept else {
        glossary.title = change(glossary.title)
        glossary.provenance = glossary.provenance.map(change)
        return
      }
      glossary.concepts[concept].changeTexts(change)
    }
  }
}
