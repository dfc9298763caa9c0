public import LeksikModel

/// One proposed term with what a reviewer needs to judge it, and the judgement.
public struct ReviewRow: Sendable, Hashable {
  /// What a reviewer says of a proposed term.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// It is the right term.
    case confirm
    /// Another term is right: ``ReviewRow/correction``.
    case correct
    /// It is not to be used.
    case reject
  }

  /// The id of its concept.
  public var concept: Concept.ID
  /// The language of the term.
  public var language: LanguageTag
  /// The term as it is proposed.
  public var term: String
  /// The terms of the other languages that a reviewer compares, by language: `es: juez`.
  public var equivalents: [String]
  /// Definitions and notes, in the order of the entry.
  public var context: [String]
  /// The judgement; `nil` while there is none.
  public var decision: Decision?
  /// The right term, where another one is.
  public var correction: String?
  /// What the reviewer remarks; `nil` when nothing.
  public var remark: String?

  /// A row without a judgement.
  public init(
    concept: Concept.ID, language: LanguageTag, term: String, equivalents: [String] = [],
    context: [String] = []
  ) {
    self.concept = concept
    self.language = language
    self.term = term
    self.equivalents = equivalents
    self.context = context
  }
}

extension ReviewRow.Decision {
  /// The decision that a person wrote, in any of the three languages; `nil` when it is none.
  ///
  /// ```swift
  /// ReviewRow.Decision(written: "Konfime")  // .confirm
  /// ```
  public init?(written text: String) {
    switch text.lowercased() {
    case "confirm", "confirmed", "yes", "ok", "x", "sí", "si", "confirmar", "confirmado", "wi",
      "konfime":
      self = .confirm
    case "correct", "corrected", "corregir", "corregido", "korije": self = .correct
    case "reject", "rejected", "no", "rechazar", "rechazado", "non", "rejte": self = .reject
    default: return nil
    }
  }
}
