/// How two tokens differ, and what that costs.
public struct TokenDifference: Sendable, Hashable {
  /// What tells two tokens apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A negation is there or not, or another one is.
    case negation
    /// Another number, date or amount.
    case number
    /// Another modal verb: *puede/debe*.
    case modality
    /// Another grammatical person.
    case person
    /// Another tense.
    case tense
    /// Another word.
    case word
    /// Accents only.
    case accent
    /// Capitals only.
    case `case`
    /// Another spelling of the same word.
    case orthography
    /// Another form of the same noun or adjective.
    case inflection
    /// Punctuation only.
    case punctuation
    /// An inline code: a tag or a variable.
    case code
    /// The same token in another place.
    case order
  }

  /// What tells them apart.
  public let kind: Kind
  /// The cost in thousandths of a word.
  public let cost: Int
  /// Whether the difference changes what was said.
  public let isCritical: Bool

  init(_ kind: Kind, cost: Int, isCritical: Bool = false) {
    self.kind = kind
    self.cost = cost
    self.isCritical = isCritical
  }

  /// A critical difference that costs a whole word.
  static func critical(_ kind: CriticalKind, cost: Int = TokenForm.wordWeight) -> Self {
    Self(Kind(kind), cost: cost, isCritical: true)
  }

  /// What it costs, in thousandths of a word, when two tokens differ in no more than this.
  enum Cost {
    static let punctuation = 10
    static let letterCase = 10
    static let accent = 20
    static let orthography = 30
    static let inflection = 100
  }
}

extension TokenDifference.Kind {
  /// The kind of difference that a part of meaning makes.
  public init(_ kind: CriticalKind) {
    switch kind {
    case .negation: self = .negation
    case .number: self = .number
    case .modality: self = .modality
    case .person: self = .person
    case .tense: self = .tense
    }
  }
}
