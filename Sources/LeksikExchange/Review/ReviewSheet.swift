public import LeksikModel

/// The proposed terms of glossaries as a table for people who review terms and do not use git.
///
/// ```swift
/// let sheet = ReviewSheet(of: glossary.concepts, in: [.haitianCreole])
/// try sheet.write(to: "review.html", as: .html)            // opens in any browser, works offline
/// let (answer, problems) = try ReviewSheet.read(contentsOf: "review.tsv")
/// let (changed, notes) = answer.applied(to: glossary, by: "Marie Joseph", on: day)
/// ```
///
/// The reviewer fills in three columns: the decision (*confirm*, *correct*, *reject*, in any of the
/// three languages), the right term, and a remark. What is left empty stays as it is.
public struct ReviewSheet: Sendable, Hashable {
  /// The rows, in the order of the glossaries.
  public var rows: [ReviewRow]

  /// A sheet of `rows`.
  public init(rows: [ReviewRow]) {
    self.rows = rows
  }

  /// A sheet of every proposed term of `concepts` in some languages.
  public init(of concepts: [Concept], in languages: [LanguageTag]) {
    rows = concepts.flatMap { concept in
      concept.sections.flatMap { section -> [ReviewRow] in
        guard languages.contains(where: { $0.language == section.language.language }) else {
          return []
        }
        return section.terms.filter { $0.status == .proposed }.map { term in
          ReviewRow(
            concept: concept.id, language: section.language, term: term.text,
            equivalents: Self.equivalents(of: concept, outside: section.language),
            context: Self.context(of: concept, section, term))
        }
      }
    }
  }

  private static func equivalents(of concept: Concept, outside language: LanguageTag) -> [String] {
    concept.sections.filter { $0.language != language }.compactMap { section in
      concept.preferredTerm(in: section.language).map { "\(section.language): \($0.text)" }
    }
  }

  private static func context(
    of concept: Concept, _ section: LanguageSection, _ term: Term
  ) -> [String] {
    let others = section.terms.filter { $0.text != term.text && $0.status?.isObsolete != true }
    let definitions = concept.sections.flatMap(\.definitions).map(\.text)
    return definitions + term.notes + section.notes + concept.notes
      + (others.isEmpty ? [] : ["= " + others.map(\.text).joined(separator: ", ")])
  }
}
