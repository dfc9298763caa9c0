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

  /// A fix that writes the term at `place` in another way.
  public static func rewriting(_ place: Place, to text: String) -> Fix {
    Fix("writes \(quoted(text))") { glossary in
      guard let concept = place.concept, let section = place.section, let term = place.term
      else { return }
      glossary.concepts[concept].sections[section].terms[term].text = text
    }
  }
}
