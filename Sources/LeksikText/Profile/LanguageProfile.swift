public import LeksikModel

/// Everything Leksik knows of one language: segmentation, keys, and what must not differ.
///
/// ```swift
/// let profile = LanguageProfile.profile(for: LanguageTag("es-DO")!)
/// profile.language                                       // es
/// profile.tokens(of: "¿Confesó del todo?").map(\.text)   // ["¿", "Confesó", "de", "l", "todo", "?"]
/// ```
public struct LanguageProfile: Sendable {
  /// The language, without region.
  public let language: LanguageTag
  let rules: any MatchingRules
  let numerics: NumericScan
  let placeables: PlaceableReader

  private init(language: LanguageTag, rules: any MatchingRules) {
    self.language = language
    self.rules = rules
    numerics = NumericScan(language: language)
    placeables = PlaceableReader(language: language)
  }

  /// Spanish, with Dominican usage where it differs.
  public static let spanish = LanguageProfile(language: .spanish, rules: SpanishMatchingRules())
  /// Haitian Creole in every spelling it is written in.
  public static let haitianCreole = LanguageProfile(
    language: .haitianCreole, rules: CreoleMatchingRules())
  /// English, American and British.
  public static let english = LanguageProfile(language: .english, rules: EnglishMatchingRules())

  /// The profile of the language of `tag`; a language without rules gets words and keys only.
  ///
  /// ``isSupported`` tells the two apart: without rules no difference is ever critical.
  public static func profile(for tag: LanguageTag) -> LanguageProfile {
    switch tag.base {
    case .spanish: spanish
    case .haitianCreole: haitianCreole
    case .english: english
    default: LanguageProfile(language: tag.base, rules: PlainMatchingRules())
    }
  }

  /// Whether Leksik has rules for the language.
  public var isSupported: Bool { LanguageTag.supported.contains(language) }
}

extension LanguageProfile: CustomStringConvertible, CustomReflectable {
  /// The language: `es`.
  public var description: String { language.description }

  /// No children: the tables behind a profile are of no use in a debugger.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
