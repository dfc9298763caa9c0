import ArgumentParser
import Leksik

/// Texts by language.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The text in Spanish; may be repeated, the one to use first.")
  var es: [String] = []
  @Option(help: "The text in Haitian Creole; may be repeated.")
  var ht: [String] = []
  @Option(help: "The text in English; may be repeated.")
  var en: [String] = []

  var isEmpty: Bool { es.isEmpty && ht.isEmpty && en.isEmpty }

  /// The languages that were given, with their texts.
  var texts: [(language: LanguageTag, texts: [String])] {
    let all: [(language: LanguageTag, texts: [String])] = [
      (.spanish, es), (.haitianCreole, ht), (.english, en),
    ]
    return all.filter { !$0.texts.isEmpty }
  }

  /// Refuses texts that no one can have meant.
  func check() throws {
    for text in es + ht + en {
      _ = try Arguments.query([text])
      if text.allSatisfy(\.isWhitespace) { throw Failure("a text is empty; write it out") }
    }
  }
}
