extension Term {
  /// Whether to use a term.
  ///
  /// Source: `administrativeStatus` of ISO 12620; `proposed` is its `normativeAuthorization` value.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The term to use.
    case preferred
    /// A synonym that may be used.
    case admitted
    /// Put forward, but confirmed by no named source or reviewer.
    case proposed
    /// Replaced by another term, for instance by a new law.
    case superseded
    /// Not to be used; kept so that it is found and answered with the right one.
    case deprecated
  }

  /// What kind of expression a term is.
  ///
  /// Source: `termType` of ISO 12620.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// The complete expression.
    case fullForm
    /// A shorter expression of the same words: *trata* for *trata de personas*.
    case shortForm
    /// Letters for words: *TVPA*.
    case abbreviation
    /// Another spelling of the same expression.
    case variant
    /// An explanation in place of a term the language lacks.
    case paraphrase
  }

  /// The word class of a term.
  public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
    /// A noun or noun phrase.
    case noun
    /// A verb or verb phrase.
    case verb
    /// An adjective.
    case adjective
    /// An adverb.
    case adverb
    /// Anything else.
    case other
  }

  /// The grammatical gender of a term.
  public enum Gender: String, Sendable, Hashable, CaseIterable {
    /// *el juez*.
    case masculine
    /// *la víctima*, whoever the person is.
    case feminine
    /// One form for both, the article decides: *el testigo, la testigo*.
    case common
    /// Neither.
    case neuter
  }

  /// The grammatical number of a term.
  public enum Number: String, Sendable, Hashable, CaseIterable {
    /// One.
    case singular
    /// Used in the plural only: *antecedentes penales*.
    case plural
    /// Not counted.
    case mass
  }

  /// Where in society a term is said.
  ///
  /// Source: `register` of ISO 12620, with the two ends that interpreters move between.
  public enum Register: String, Sendable, Hashable, CaseIterable {
    /// The wording of courts and statutes.
    case court
    /// Neither formal nor familiar.
    case neutral
    /// Plain wording for a person without schooling in law.
    case plain
    /// Familiar speech.
    case colloquial
    /// Words of a milieu; rendered as they were said.
    case slang
    /// Insulting; rendered as it was said, never chosen.
    case vulgar
  }

  /// How far a term can be trusted, from 1 to 4.
  ///
  /// Source: `reliabilityCode` of ISO 12620, with the four steps that IATE uses.
  public enum Reliability: Int, Sendable, Hashable, CaseIterable {
    /// Nobody has confirmed it.
    case unverified = 1
    /// Its words are attested, the term as a whole is not.
    case minimum = 2
    /// Found in a source that is named.
    case reliable = 3
    /// Confirmed by a named reviewer.
    case veryReliable = 4
  }
}

extension Term.Status: Comparable {
  /// The order in which terms are offered: preferred first, deprecated last.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The place in that order, from 0; to sort by where comparing statuses would be slow.
  public var rank: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .proposed: 2
    case .superseded: 3
    case .deprecated: 4
    }
  }

  /// Whether another term is to be used instead.
  public var isObsolete: Bool { self == .superseded || self == .deprecated }
}

extension Term.Reliability: Comparable {
  /// Less trusted comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
