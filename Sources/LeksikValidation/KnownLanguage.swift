import LeksikModel

/// A language that rules know, in whatever region: one byte, where a tag is four texts.
enum KnownLanguage: UInt8, Sendable {
  case spanish, haitianCreole, english, other

  /// The language of a tag.
  init(_ tag: LanguageTag) {
    switch tag.language {
    case "es": self = .spanish
    case "ht": self = .haitianCreole
    case "en": self = .english
    default: self = .other
    }
  }
}
