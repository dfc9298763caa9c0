/// How far the terms of one language cover a concept that was delimited in another.
///
/// Legal concepts belong to one legal system; a court interpreter must know when an equivalent is
/// only an approximation.
///
/// Source: the degrees of equivalence of ISO 5078 and of comparative legal terminology.
public enum EquivalenceDegree: String, Sendable, Hashable, CaseIterable {
  /// The same concept.
  case full
  /// The concepts overlap.
  case partial
  /// Another institution that does the same work in its own system.
  case functional
  /// There is no equivalent; the terms explain.
  case none
}
