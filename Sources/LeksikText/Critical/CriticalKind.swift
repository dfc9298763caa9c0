/// A part of meaning that must not differ between what was said and what is offered.
///
/// A match that differs in one of these is never a good match, however alike the rest is.
public enum CriticalKind: String, Sendable, Hashable, CaseIterable {
  /// *no, nunca, sin*; *pa, poko, san*; *not, never, without*.
  case negation
  /// Numbers, dates, ages, amounts, the articles of a law.
  case number
  /// What may, must or can be: *puede/debe*; *ka/dwe*; *may/must*.
  case modality
  /// Who: *yo/él*, *firmé/firmó*; *mwen/li*; *I/he*.
  case person
  /// When: *vive/vivió*; *te/ap/pral*; *is/was*.
  case tense
}

extension CriticalKind {
  /// A number from 1 for each kind, in the order of ``allCases``.
  var number: UInt8 {
    switch self {
    case .negation: 1
    case .number: 2
    case .modality: 3
    case .person: 4
    case .tense: 5
    }
  }
}
