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
