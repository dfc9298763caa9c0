import LeksikExchange
public import LeksikMemory
public import LeksikModel
import LeksikShipped
public import LeksikTerms

/// Glossaries and a translation memory, ready to be asked.
///
/// ```swift
/// let workspace = Workspace.bundled()
/// for hit in workspace.terms.lookup("trata", limit: 1) {
///   print(hit.concept.preferredTerm(in: .haitianCreole)?.text ?? "—")  // trafik moun
/// }
/// ```
///
/// A workspace never changes once it is made, so any thread may ask it.
public final class Workspace: Sendable {
  /// The terms of all glossaries.
  public let terms: TermIndex
  /// The units of all memories.
  public let memory: ReferenceMatcher

  /// A workspace over the given glossaries and memories, in this order.
  public convenience init(glossaries: [Glossary], memories: [TranslationMemory]) {
    self.init(terms: TermIndex(glossaries: glossaries), memories: memories)
  }

  private init(terms: TermIndex, memories: [TranslationMemory]) {
    self.terms = terms
    memory = ReferenceMatcher(units: memories.flatMap(\.units))
  }

  /// A workspace over the glossaries and the memory that come with Leksik.
  ///
  /// Nothing is read from disk: the data is part of the program.
  public static func bundled() -> Workspace {
    Workspace(
      terms: Shipped.terms,
      memories: Shipped.bundle.memories)
  }
}
