public import LeksikModel

/// Rules for cutting text into segments, as SRX 2.0 exchanges them between programs.
///
/// ```swift
/// let rules = SegmentationRules(
///   languageRules: [
///     .init(
///       name: "Spanish",
///       rules: [
///         .init(isBreak: false, before: "\\bDr\\.", after: "\\s"),
///         .init(isBreak: true, before: "[.?!]+", after: "\\s"),
///       ])
///   ],
///   maps: [.init(pattern: "es.*", name: "Spanish")])
/// let text = "Vino el Dr. Mota. Luego calló."
/// try rules.segmenter(for: .spanish).sentences(in: text).count  // 2
/// ```
///
/// Expressions are those of ICU. At each place of a text the first rule decides whose expressions
/// match before and behind it; where none does, there is no break.
///
/// Source: SRX 2.0 Specification, LISA OSCAR, 2008.
public struct SegmentationRules: Sendable, Hashable {
  /// One rule: where `before` matches up to a place and `after` from it on, there is a break or none.
  public struct Rule: Sendable, Hashable {
    /// Whether there is a break.
    public var isBreak: Bool
    /// What stands before the place; empty for anything.
    public var before: String
    /// What stands behind the place; empty for anything.
    public var after: String

    /// A rule of two expressions.
    public init(isBreak: Bool, before: String, after: String) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
    }
  }

  /// Rules under a name.
  public struct LanguageRules: Sendable, Hashable {
    /// The name that maps refer to.
    public var name: String
    /// The rules, the ones that decide first before the others.
    public var rules: [Rule]

    /// Rules under a name.
    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which languages some rules are for.
  public struct LanguageMap: Sendable, Hashable {
    /// An expression that matches the whole of a language tag, in any case: `es.*`.
    public var pattern: String
    /// The name of the rules.
    public var name: String

    /// A map from language tags to rules.
    public init(pattern: String, name: String) {
      self.pattern = pattern
      self.name = name
    }
  }

  /// Whether the rules of all maps that match apply, in their order, or those of the first alone.
  public var cascades: Bool
  /// The rules by their names.
  public var languageRules: [LanguageRules]
  /// The maps in their order.
  public var maps: [LanguageMap]

  /// Rules with their maps.
  public init(languageRules: [LanguageRules], maps: [LanguageMap], cascades: Bool = true) {
    self.languageRules = languageRules
    self.maps = maps
    self.cascades = cascades
  }

  /// The rules for a language, in the order in which they decide.
  ///
  /// - Throws: ``SegmentationError`` for a map whose expression is not one.
  public func rules(for language: LanguageTag) throws(SegmentationError) -> [Rule] {
    var found: [Rule] = []
    for map in maps where !map.pattern.isEmpty {
      let regex = try Regex("(?i)\\A(?:\(map.pattern))\\z")
      guard regex.matches(language.description) else { continue }
      found += languageRules.first { $0.name == map.name }?.rules ?? []
      if !cascades { break }
    }
    return found
  }

  /// A segmenter by the rules for a language.
  ///
  /// - Throws: ``SegmentationError`` for an expression that is not one.
  public func segmenter(for language: LanguageTag) throws(SegmentationError) -> RuleSegmenter {
    try RuleSegmenter(rules(for: language))
  }
}
