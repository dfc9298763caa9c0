/// A word written with a full stop that need not end a sentence.
struct Abbreviation: Sendable, Equatable {
  /// When a sentence may end with the abbreviation.
  enum Ending: Sendable {
    /// Never: something always follows, as a name follows `Dr.`
    case never
    /// Unless a number follows: `No. 5` is one thing, `No. Yo no fui.` is two sentences.
    case unlessNumber
    /// When a capital letter follows: `etc.`
    case beforeCapital
  }

  /// The abbreviation with its last full stop.
  ///
  /// One that begins with a small letter is found in any case; one that begins with a capital, only
  /// with that capital: Creole `Me.` is a lawyer's title, `me.` ends a sentence about May.
  let text: String
  /// When a sentence may end with it.
  let ending: Ending

  /// Whether it is found only with its capital.
  var isCapital: Bool { text.first?.isUppercase ?? false }

  /// Abbreviations separated by spaces, all of one kind.
  static func list(_ ending: Ending, _ texts: String) -> [Abbreviation] {
    texts.split(whereSeparator: \.isWhitespace).map {
      Abbreviation(text: String($0), ending: ending)
    }
  }
}
